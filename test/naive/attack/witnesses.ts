// Numbers that fit everything a reader knows, all of them together. Bounds of each number by itself can be wider
// than what is possible at once; a number is safe where three assignments give it three values. The search knows
// the true numbers and stays close to them, so that it finds an answer where there is one.
import type { Puzzle } from './puzzle.ts';

/** Assignments drawn for each group, before those that still have too few values are looked at one by one. */
const DRAWN = 4;
/** Wrong steps after which a search is given up; with the last of them the value counts as impossible. */
const TRIES = [25, 150];
const ENOUGH = 3;

export interface Joint {
  /** Of each hidden count the values that were found, the true one among them; at most a few. */
  readonly values: ReadonlyMap<string, ReadonlySet<number>>;
  /** Groups of numbers that depend on one another, and how many the largest has. */
  readonly groups: number;
  readonly largest: number;
}

/** `small`: the hidden counts that are looked at; `truth`: what a number is, null where that is not known. */
export function jointValues(
  puzzle: Puzzle,
  small: ReadonlyMap<string, number>,
  truth: (name: string) => number | null,
  random: () => number,
): Joint {
  const values = new Map([...small].map(([name, n]) => [name, new Set([n])]));
  const groups = puzzle.groups();
  let largest = 0;
  for (const group of groups) {
    largest = Math.max(largest, group.length);
    const wanted = group.filter((name) => values.has(name));
    const search = (share: number, tries: number, supposing: readonly [string, number] | null) => {
      const prefer = (name: string, lo: number, hi: number) => {
        const drawn = lo + Math.floor(random() * (Math.min(hi, lo + 20) - lo + 1));
        const known = truth(name);
        return known !== null && random() < share ? drawn : known;
      };
      const found = puzzle.assign(group, { prefer, tries, supposing });
      if (found !== null) for (const name of wanted) values.get(name)?.add(found.get(name) ?? -1);
    };
    if (wanted.length > 0) for (let i = 0; i < DRAWN; i++) search(i / DRAWN, 25, null);
    for (const tries of TRIES)
      for (const name of wanted) {
        const set = values.get(name) ?? new Set();
        if (set.size >= ENOUGH) continue;
        const { lo, hi } = puzzle.of(name);
        const n = small.get(name) ?? 0;
        // The nearest first: the least else has to change for them.
        for (const value of [1, -1, 2, -2, 3, -3, 4, 5, 6, 7].map((step) => n + step))
          if (value >= lo && value <= hi && set.size < ENOUGH && !set.has(value))
            search(tries > 25 ? 0.2 : 0, tries, [name, value]);
      }
  }
  return { values, groups: groups.length, largest };
}
