// A change by an administrator on its way to the server: the reason typed, whether it is being saved, and
// what the server refused.
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import { faultOf } from '../../../server/ask.ts';
import { useFaults, type Faults } from '../../../ui/fields/faults.ts';
import { isOvertaken } from './overtaken.ts';

export interface Change {
  readonly alasan: string;
  readonly setAlasan: (alasan: string) => void;
  readonly isBusy: boolean;
  /** What another changed meanwhile was shown: the next press is an answer to it. */
  readonly isTold: boolean;
  readonly faults: Faults;
  readonly show: (isian: readonly Isian[], pesan?: string) => void;
  /** Does it, and shows why it was refused. */
  readonly run: (save: () => Promise<void>) => Promise<void>;
}

/** `placed`: the path of a fault as the form names its fields. */
export function useChange(placed: (jalur: string) => string = (jalur) => jalur): Change {
  const [alasan, setAlasan] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [isTold, setTold] = useState(false);
  const faults = useFaults();
  const show = (isian: readonly Isian[], pesan?: string): void => {
    const shown = isian.map((it) => ({ ...it, jalur: placed(it.jalur) }));
    faults.show(shown, shown.length > 0 ? undefined : pesan);
  };
  const run = async (save: () => Promise<void>): Promise<void> => {
    setBusy(true);
    try {
      await save();
    } catch (error) {
      setTold(isOvertaken(error));
      const { pesan, isian } = faultOf(error);
      show(isian, pesan);
    } finally {
      setBusy(false);
    }
  };
  return { alasan, setAlasan, isBusy, isTold, faults, show, run };
}
