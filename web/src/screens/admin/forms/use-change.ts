// A change by an administrator on its way to the server: typed and kept like every form, with its reason, and sent at
// once, since it is decided by what the server has now.
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { DraftKey } from '../../../forms/save/draft-kinds.ts';
import { useTyped, type Typed } from '../../../forms/save/use-typed.ts';
import { faultOf } from '../../../server/ask.ts';
import { currentUid } from '../../../state/session.ts';
import { isOvertaken } from './overtaken.ts';

export interface Reason {
  readonly alasan: string;
}

/** The record as the form first showed it. In a list, so that a kept form has all of it as it was then. */
export type Shown<T> = readonly [T];

export interface Change<F extends object> extends Omit<Typed<F, Reason>, 'handOver'> {
  /** What another changed meanwhile was shown: the next press is an answer to it. */
  readonly isTold: boolean;
  readonly show: (isian: readonly Isian[], pesan?: string) => void;
  /** Does it and begins anew, or shows why it was refused (null). */
  readonly send: <A>(save: () => Promise<A>) => Promise<A | null>;
}

/**
 * What is typed is kept under `kunci`; `placed` is the path of a fault as the form names its
 * fields.
 */
export function useChange<F extends object>(
  kunci: DraftKey,
  fresh: () => F,
  placed: (jalur: string) => string = (jalur) => jalur,
): Change<F> {
  const { handOver, ...typed } = useTyped<F, Reason>(`${currentUid()}/${kunci}`, () => ({
    ...fresh(),
    alasan: '',
  }));
  const [isTold, setTold] = useState(false);
  const inPlace = (isian: readonly Isian[]): readonly Isian[] =>
    isian.map((it) => ({ ...it, jalur: placed(it.jalur) }));
  return {
    ...typed,
    isTold,
    show(isian, pesan) {
      typed.faults.show(inPlace(isian), pesan);
    },
    async send(save) {
      const sent = await handOver(
        () =>
          save().then(
            (answer) => ({ ok: true, answer }) as const,
            (error: unknown) => {
              setTold(isOvertaken(error));
              const { pesan, isian } = faultOf(error);
              return { ok: false, isian, ...(isian.length === 0 && { pesan }) } as const;
            },
          ),
        inPlace,
      );
      return sent.ok ? sent.answer : null;
    },
  };
}
