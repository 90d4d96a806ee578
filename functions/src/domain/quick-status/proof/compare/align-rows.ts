// Which rows of two sheets are the same ones, in order: what was published, and what somebody has. Between them lie
// the rows that differ.
import { isSamePrint } from './row-prints.ts';

/** Rows that differ: from one place up to, not with, another, of either side. */
export interface Gap {
  readonly was: readonly [number, number];
  readonly is: readonly [number, number];
}

export interface Aligned {
  /** Places of rows that are the same. */
  readonly same: readonly (readonly [was: number, is: number])[];
  readonly gaps: readonly Gap[];
}

/** Fingerprints of rows; empty: nothing stands in the row. */
export function alignRows(were: readonly string[], are: readonly string[]): Aligned {
  const same: [number, number][] = [];
  const gaps: Gap[] = [];
  between([0, were.length], [0, are.length]);
  return { same, gaps };

  function between([a, b]: Gap['was'], [c, d]: Gap['is']): void {
    let [was, is, wasEnd, isEnd] = [a, c, b, d];
    const isSameAt = (i: number, j: number) => isSamePrint(were[i] ?? '', are[j] ?? '');
    while (was < wasEnd && is < isEnd && isSameAt(was, is)) same.push([was++, is++]);
    const tail: [number, number][] = [];
    while (was < wasEnd && is < isEnd && isSameAt(wasEnd - 1, isEnd - 1))
      tail.push([--wasEnd, --isEnd]);
    const anchors =
      was < wasEnd && is < isEnd
        ? ascending(onlyOnce(were.slice(was, wasEnd), are.slice(is, isEnd)))
        : [];
    if (anchors.length > 0) {
      let [i, j] = [was, is];
      for (const [x, y] of anchors) {
        between([i, was + x], [j, is + y]);
        same.push([was + x, is + y]);
        [i, j] = [was + x + 1, is + y + 1];
      }
      between([i, wasEnd], [j, isEnd]);
    } else if (was < wasEnd || is < isEnd) gaps.push({ was: [was, wasEnd], is: [is, isEnd] });
    same.push(...tail.toReversed());
  }
}

/** Pairs of rows that there are once on either side, by their place on the first. */
function onlyOnce(were: readonly string[], are: readonly string[]): [number, number][] {
  // What was published may be shortened: as many letters are looked at of what is there.
  const length = were.find((it) => it !== '')?.length ?? 0;
  const places = (all: readonly string[]) =>
    Map.groupBy(
      all.map((print, i) => ({ key: print.slice(0, length), i })).filter((it) => it.key !== ''),
      (it) => it.key,
    );
  const there = places(are);
  const pairs: [number, number][] = [];
  for (const [key, [was, ...others]] of places(were)) {
    const [is, ...more] = there.get(key) ?? [];
    if (was === undefined || is === undefined || others.length + more.length > 0) continue;
    if (isSamePrint(were[was.i] ?? '', are[is.i] ?? '')) pairs.push([was.i, is.i]);
  }
  return pairs;
}

/** The most of them whose second places rise with the first ones. */
function ascending(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const before: number[] = [];
  /** By length the pair in which the lowest such row ends. */
  const ends: number[] = [];
  for (const [n, [, is]] of pairs.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < is) low = middle + 1;
      else high = middle;
    }
    before[n] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = n;
  }
  const found: (readonly [number, number])[] = [];
  for (let n = ends.at(-1) ?? -1; n >= 0; n = before[n] ?? -1) {
    const pair = pairs[n];
    if (pair) found.push(pair);
  }
  return found.toReversed();
}
