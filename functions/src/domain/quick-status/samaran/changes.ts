// What the change between two updates tells: of an area whose count both show, all that changed below it sums up
// to a known number, whatever the counts that stayed the same may be. A group that joins, or the one that grew,
// is told by it although each update by itself says little.
import type { Tree, UkuranCacah } from './tree.ts';

/** The least and the most of some counts, by position. */
export interface Rentang {
  readonly lo: Float64Array;
  readonly hi: Float64Array;
}

/** An area in both updates: those below it that are there in both, those that came and those that went. */
interface Area {
  readonly at: number;
  readonly both: readonly number[];
  readonly joined: readonly number[];
  /** Positions in the tree of the update before. */
  readonly left: readonly number[];
}

/** Areas from below, to add up, and from above. */
export function areasInBoth(tree: Tree, before: Tree): readonly Area[] {
  return tree.flatMap(({ twin, children }, at): Area[] => {
    const old = before[twin];
    if (old === undefined || (children.length === 0 && old.children.length === 0)) return [];
    const stayed = new Set<number>();
    const both: number[] = [];
    const joined: number[] = [];
    for (const a of children) {
      const was = tree[a]?.twin ?? -1;
      // One that came from another area counts as new here.
      if (before[was]?.induk === twin) {
        both.push(a);
        stayed.add(was);
      } else joined.push(a);
    }
    return [{ at, both, joined, left: old.children.filter((a) => !stayed.has(a)) }];
  });
}

/** The change of every node that is in both; of the others it is never asked. */
export function startOfChanges(tree: Tree, ukuran: UkuranCacah, most: number): Rentang {
  const hi = Float64Array.from(tree, ({ same }) => (same.has(ukuran) ? 0 : most));
  return { lo: hi.map((it) => -it), hi };
}

const at = (array: Float64Array, i: number) => array[i] ?? 0;

/** Tells whether the count at `i` became narrower. */
export function narrow({ lo, hi }: Rentang, i: number, least: number, most: number): boolean {
  let changed = false;
  if (least > at(lo, i)) {
    lo[i] = least;
    changed = true;
  }
  if (most < at(hi, i)) {
    hi[i] = most;
    changed = true;
  }
  return changed;
}

/** Tells whether anything became narrower, in `now`, `before` or `change`. */
export function narrowChanges(
  areas: readonly Area[],
  tree: Tree,
  { now, before, change }: Readonly<Record<'now' | 'before' | 'change', Rentang>>,
): boolean {
  let changed = false;
  for (const [i, { twin }] of tree.entries()) {
    if (twin < 0) continue;
    const moved = [
      narrow(change, i, at(now.lo, i) - at(before.hi, twin), at(now.hi, i) - at(before.lo, twin)),
      narrow(
        now,
        i,
        at(before.lo, twin) + at(change.lo, i),
        at(before.hi, twin) + at(change.hi, i),
      ),
      narrow(before, twin, at(now.lo, i) - at(change.hi, i), at(now.hi, i) - at(change.lo, i)),
    ];
    changed = changed || moved.includes(true);
  }
  for (const area of areas.toReversed()) changed = addUp(area, now, before, change) || changed;
  for (const area of areas) changed = addUp(area, now, before, change) || changed;
  return changed;
}

function addUp(
  { at: area, both, joined, left }: Area,
  now: Rentang,
  before: Rentang,
  change: Rentang,
): boolean {
  let sumLo = 0;
  let sumHi = 0;
  for (const [parts, of] of [
    [both, change],
    [joined, now],
  ] as const)
    for (const a of parts) {
      sumLo += at(of.lo, a);
      sumHi += at(of.hi, a);
    }
  for (const a of left) {
    sumLo -= at(before.hi, a);
    sumHi -= at(before.lo, a);
  }
  let changed = narrow(change, area, sumLo, sumHi);
  const [lo, hi] = [at(change.lo, area), at(change.hi, area)];
  for (const [parts, of] of [
    [both, change],
    [joined, now],
  ] as const)
    for (const a of parts) {
      const [least, most] = [at(of.lo, a), at(of.hi, a)];
      changed = narrow(of, a, lo - (sumHi - most), hi - (sumLo - least)) || changed;
    }
  for (const a of left) {
    const [least, most] = [at(before.lo, a), at(before.hi, a)];
    changed = narrow(before, a, sumLo + most - hi, sumHi + least - lo) || changed;
  }
  return changed;
}
