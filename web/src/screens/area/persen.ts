// A share in words; a dash where there is nothing to divide by.
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import { formatPersen } from '../../../../functions/src/domain/basics/format.ts';

export function persen(n: number, of: number): string {
  return of === 0 ? '-' : `${formatPersen(persenOf(n, of))}%`;
}
