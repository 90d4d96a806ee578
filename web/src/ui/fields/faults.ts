// Faults of a form as last found.
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';

export interface Faults {
  readonly isian: readonly Isian[];
  readonly attempt: number;
  readonly pesan: string | undefined;
  readonly show: (isian: readonly Isian[], pesan?: string) => void;
  readonly clear: () => void;
}

export function useFaults(): Faults {
  const [state, setState] = useState<{
    isian: readonly Isian[];
    attempt: number;
    pesan: string | undefined;
  }>({ isian: [], attempt: 0, pesan: undefined });
  return {
    ...state,
    show(isian, pesan) {
      setState((before) => ({ isian, attempt: before.attempt + 1, pesan }));
    },
    clear() {
      setState((before) => ({ ...before, isian: [], pesan: undefined }));
    },
  };
}
