// Which of the rows that differ is a changed one, which was taken out, and which was put in: where as many are there as
// were, each is the next one; otherwise those belong together that have the most cells in common.
import type { RowFound } from '../cell-read.ts';

/** Null on one side: it was put in, or taken out. */
export type Pair =
  | { readonly was: number; readonly is: number }
  | { readonly was: number; readonly is: null }
  | { readonly was: null; readonly is: number };

export function pairRows(were: readonly RowFound[], are: readonly RowFound[]): Pair[] {
  if (were.length === are.length) return were.map((_, i) => ({ was: i, is: i }));
  const were2 = were.map(valuesOf);
  const are2 = are.map(valuesOf);
  // The most cells that the rows from i and from j on can have in common, a row of one being at most one of the other.
  const best = Array.from({ length: were.length + 1 }, () =>
    Array.from({ length: are.length + 1 }, () => 0),
  );
  const at = (i: number, j: number) => best[i]?.[j] ?? 0;
  const together = (i: number, j: number) => 1 + inCommon(were2[i], are2[j]) + at(i + 1, j + 1);
  for (let i = were.length - 1; i >= 0; i -= 1)
    for (let j = are.length - 1; j >= 0; j -= 1) {
      const row = best[i];
      if (row) row[j] = Math.max(together(i, j), at(i + 1, j), at(i, j + 1));
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < were.length || j < are.length) {
    if (i < were.length && j < are.length && at(i, j) === together(i, j))
      pairs.push({ was: i++, is: j++ });
    else if (i < were.length && at(i, j) === at(i + 1, j)) pairs.push({ was: i++, is: null });
    else pairs.push({ was: null, is: j++ });
  }
  return pairs;
}

type Values = ReadonlyMap<number, string | number>;

const valuesOf = (row: RowFound): Values => new Map(row.sel.map((it) => [it.kolom, it.nilai]));

function inCommon(was: Values | undefined, is: Values | undefined): number {
  let count = 0;
  for (const [kolom, nilai] of was ?? []) if (is?.get(kolom) === nilai) count += 1;
  return count;
}
