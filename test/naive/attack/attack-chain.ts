// What a reader of every workbook and page of a drawn nation finds in a chain of updates: hidden counts of one to
// four that have fewer than three values left, each by itself or all of them together.
import { makeRandom } from '../../domain/quick-status/random-ksm.ts';
import { chainOf, linkSessions, truthOf } from './drawn-nation.ts';
import { Puzzle } from './puzzle.ts';
import { learnAnswers } from './read-answers.ts';
import { compareUpdates, learn, linkMonths, nameOf } from './read-files.ts';
import { jointValues } from './witnesses.ts';

interface Finding {
  readonly seed: number;
  readonly name: string;
  readonly truth: number;
  readonly lo: number;
  readonly hi: number;
  readonly values?: readonly number[];
}

export interface Tally {
  cities: number;
  updates: number;
  shown: number;
  hidden: number;
  /** Of provinces and the nation; a sum over those that show theirs counts as shown. */
  shownAbove: number;
  hiddenAbove: number;
  small: number;
  largest: number;
}

/** What a reader of all updates of a nation finds. */
export function attackChain(tally: Tally, seed: number, length: number, isJoint: boolean) {
  const chain = chainOf(seed, length);
  const puzzle = new Puzzle();
  const read = chain.map(({ nation, bulan, update: { held, answers } }) => {
    const learned = learn(puzzle, held, { isConstant: false });
    learnAnswers(puzzle, answers, learned.sums);
    return { learned, held, truth: truthOf(nation, bulan) };
  });
  for (const [i, now] of read.entries())
    for (const before of read.slice(0, i))
      compareUpdates(
        puzzle,
        [before.learned, now.learned],
        [before.held.update, now.held.update],
        (kode, what) => before.truth(kode, what) === now.truth(kode, what),
      );
  linkSessions(
    puzzle,
    chain.map(({ nation, bulan, update }) => [nation, update.held.update, bulan] as const),
  );
  linkMonths(
    puzzle,
    read.map(({ learned, held }) => [learned, held] as const),
  );
  puzzle.solve();

  const told: Finding[] = [];
  const wrong: Finding[] = [];
  const small = new Map<string, number>();
  for (const { learned, held, truth } of read)
    for (const kode of learned.above.keys())
      for (const what of ['T', 'L', 'P', 'M', 'W', 'B']) {
        // Those who borrow are on the pages of a kab/kota and above it alone, the skilled in no group's row.
        if (what === 'B' && kode.length > 5) continue;
        if (what === 'W' && kode.startsWith('ksm')) continue;
        const name = nameOf(held.update, kode, what);
        const count = truth(kode, what) ?? 0;
        const { lo, hi } = puzzle.of(name);
        const found = { seed, name, truth: count, lo, hi };
        if (count < lo || count > hi) wrong.push(found);
        const isHidden = what === 'B' ? lo < hi : learned.hidden.has(name);
        tally[isHidden ? 'hidden' : 'shown'] += 1;
        if (kode.length === 2 && what !== 'B') tally[isHidden ? 'hiddenAbove' : 'shownAbove'] += 1;
        if (count < 1 || count > 4) continue;
        small.set(name, count);
        if (hi - lo + 1 < 3) told.push(found);
      }
  tally.small += small.size;
  tally.updates += chain.length;
  tally.cities += chain[0]?.nation.cities.length ?? 0;

  const alone = new Set(told.map(({ name }) => name));
  for (const name of alone) small.delete(name);
  const truths = new Map(read.map(({ held, truth }) => [held.update, truth]));
  const truthOfName = (name: string) => {
    const [update = '', kode = '', what = ''] = name.split('|');
    return truths.get(update)?.(kode, what) ?? null;
  };
  if (!isJoint) return { told, together: [], wrong };
  const { values, largest } = jointValues(puzzle, small, truthOfName, makeRandom(seed));
  tally.largest = Math.max(tally.largest, largest);
  const together = [...values].flatMap(([name, set]): Finding[] =>
    set.size >= 3
      ? []
      : [{ seed, name, truth: small.get(name) ?? 0, ...puzzle.of(name), values: [...set] }],
  );
  return { told, together, wrong };
}
