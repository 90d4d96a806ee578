// What the controls of one form share, and what ties each to its field of the submission.
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';

export interface Fields<F> {
  readonly form: F;
  readonly isian: readonly Isian[];
  readonly change: (part: Partial<F>) => void;
  /** What ties a control to its field, such as `isi.NAME` of the submission: path, value, faults, the way back. */
  readonly bind: <K extends keyof F & string>(
    name: K,
  ) => {
    readonly jalur: string;
    readonly value: F[K];
    readonly isian: readonly Isian[];
    readonly onChange: (value: F[K]) => void;
  };
}

export function fieldsOf<F>(
  form: F,
  isian: readonly Isian[],
  change: (part: Partial<F>) => void,
  /** What stands before the name in the path of a field. */
  at = 'isi.',
): Fields<F> {
  return {
    form,
    isian,
    change,
    bind: (name) => ({
      jalur: at + name,
      value: form[name],
      isian,
      onChange(value) {
        const part: Partial<F> = {};
        part[name] = value;
        change(part);
      },
    }),
  };
}
