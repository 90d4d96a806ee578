// Somebody with every workbook of drawn cities, their provinces and the nation, of two updates, adds, subtracts
// and divides: for every hidden count of one to four at least three values remain. `npm run attack` draws 1,000
// cities, `npm test` fewer.
import { describe, expect, it } from 'vitest';
import { drawNation, filesOf, later, truthOf, type Nation } from './drawn-nation.ts';
import { Puzzle } from './puzzle.ts';
import { learnAnswers } from './read-answers.ts';
import { compareUpdates, learn, nameOf, type Learned } from './read-files.ts';

const CITIES = Number(process.env['ATTACK_CITIES'] ?? 60);

interface Finding {
  readonly seed: number;
  readonly name: string;
  readonly truth: number;
  readonly lo: number;
  readonly hi: number;
}

interface Tally {
  cities: number;
  shown: number;
  hidden: number;
  small: number;
  readonly told: Finding[];
  readonly wrong: Finding[];
}

function look(
  tally: Tally,
  seed: number,
  puzzle: Puzzle,
  updates: readonly (readonly [string, Learned, Nation])[],
): void {
  for (const [update, learned, nation] of updates) {
    const truth = truthOf(nation);
    for (const kode of learned.above.keys())
      for (const what of ['T', 'L', 'P', 'M', 'W']) {
        const name = nameOf(update, kode, what);
        const count = truth(kode, what) ?? 0;
        const { lo, hi } = puzzle.of(name);
        const found = { seed, name, truth: count, lo, hi };
        if (count < lo || count > hi) tally.wrong.push(found);
        if (!learned.hidden.has(name)) {
          tally.shown += 1;
          if (count >= 1 && count <= 4 && !(what === 'W' && kode.startsWith('ksm')))
            tally.told.push(found);
          continue;
        }
        tally.hidden += 1;
        if (count < 1 || count > 4) continue;
        tally.small += 1;
        if (hi - lo + 1 < 3) tally.told.push(found);
      }
    // Those who borrow are on the pages of a kab/kota and above it alone.
    for (const kode of learned.above.keys()) {
      const borrow = truth(kode, 'B') ?? 0;
      const { lo, hi } = puzzle.of(nameOf(update, kode, 'B'));
      const name = nameOf(update, kode, 'B');
      if (kode.length <= 5 && borrow >= 1 && borrow <= 4 && hi - lo + 1 < 3)
        tally.told.push({ seed, name, truth: borrow, lo, hi });
    }
  }
}

describe('hidden counts of persons', () => {
  it(`stay hidden from a reader of all workbooks of ${CITIES} drawn cities and of two updates`, () => {
    const tally: Tally = { cities: 0, shown: 0, hidden: 0, small: 0, told: [], wrong: [] };
    for (let seed = 1; tally.cities < CITIES; seed++) {
      const first = drawNation(seed);
      const second = later(first, seed);
      const one = filesOf(first, '1', new Map());
      const two = filesOf(second, '2', one.made);
      const puzzle = new Puzzle();
      const learned = [one, two].map(({ held }) => learn(puzzle, held, { isConstant: true }));
      for (const { answers } of [one, two]) learnAnswers(puzzle, answers);
      const [a, b] = learned;
      if (a === undefined || b === undefined) throw new Error('no files');
      compareUpdates(puzzle, [a, b], ['1', '2']);
      puzzle.solve();
      look(tally, seed, puzzle, [
        ['1', a, first],
        ['2', b, second],
      ]);
      tally.cities += first.cities.length;
    }
    process.stdout.write(
      `${tally.cities} cities, two updates: ${tally.hidden} of ${tally.hidden + tally.shown} counts of persons hidden, ${tally.small} of them 1 to 4; told: ${tally.told.length}\n`,
    );
    expect(tally.wrong.slice(0, 10)).toEqual([]);
    expect(tally.told.slice(0, 10)).toEqual([]);
  }, 3_600_000);
});
