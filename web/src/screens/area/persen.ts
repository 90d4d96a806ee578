// Counts of persons and shares in words: the mark of the files where they are hidden, a dash where there is
// nothing to divide by.
import { SEL_SAMAR } from '../../../../functions/src/domain/quick-status/samaran/ukuran.ts';
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import { formatAngka, formatPersen } from '../../../../functions/src/domain/basics/format.ts';

export const orang = (n: number | null): string => (n === null ? SEL_SAMAR : formatAngka(n));

export function persen(n: number | null, of: number | null): string {
  if (of === 0) return '-';
  return n === null || of === null ? SEL_SAMAR : `${formatPersen(persenOf(n, of))}%`;
}
