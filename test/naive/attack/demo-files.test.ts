// The same reader with every workbook of the demo groups, from the kelurahan to the nation and with the rows of
// the Data workbooks: no hidden count of one to four members is told.
import { describe, expect, it } from 'vitest';
import { countArea } from '../area/count-area.ts';
import { countOn, placed } from '../area/records.ts';
import { ALL } from '../workbooks.ts';
import { Puzzle } from './puzzle.ts';
import { learnAnswers } from './read-answers.ts';
import { learn, nameOf } from './read-files.ts';

/** True counts, from the raw records. */
function truthOf({ records, E }: (typeof ALL)[number]) {
  const groups = new Map(placed(records, E).map((g) => [String(g.ksm.id), g]));
  return (kode: string, what: string): number => {
    const group = groups.get(kode);
    if (group === undefined) {
      const a = countArea(records, kode, E);
      return { T: a.anggota, L: a.anggotaL, P: a.anggotaP, M: a.miskin, W: a.warmis }[what] ?? 0;
    }
    const c = countOn(group, E);
    const { anggotaL, anggotaP, miskin } = c;
    return { T: anggotaL + anggotaP, L: anggotaL, P: anggotaP, M: miskin }[what] ?? 0;
  };
}

describe.each(ALL.map((files) => ({ E: files.E, files })))(
  'all workbooks of the demo groups on $E',
  ({ E, files }) => {
    it.each([false, true])(
      'tell no small count, also with as many members at every session taken for granted: %s',
      (isConstant) => {
        const puzzle = new Puzzle();
        const held = {
          update: E,
          bulan: E.slice(0, 7),
          models: [...files.model.values()],
          data: [...files.data.values()].flat(),
        };
        const learned = learn(puzzle, held, { isConstant });
        learnAnswers(puzzle, { update: E, ...files.pages }, learned.sums);
        puzzle.solve();
        const truth = truthOf(files);
        const count = { shown: 0, hidden: 0, small: 0 };
        const told: unknown[] = [];
        const wrong: unknown[] = [];
        for (const kode of learned.above.keys())
          for (const what of ['T', 'L', 'P', 'M', 'W']) {
            const name = nameOf(E, kode, what);
            const isPrinted = !(what === 'W' && learned.above.get(kode)?.length === 13);
            if (!isPrinted) continue;
            const n = truth(kode, what);
            const { lo, hi } = puzzle.of(name);
            const isHidden = learned.hidden.has(name);
            count[isHidden ? 'hidden' : 'shown'] += 1;
            // Taking too much for granted makes readers wrong, which is no harm.
            if (!isConstant && (n < lo || n > hi)) wrong.push({ name, n, lo, hi });
            if (n < 1 || n > 4) continue;
            count.small += 1;
            if (n >= lo && n <= hi && hi - lo + 1 < 3) told.push({ name, n, lo, hi });
          }
        if (!isConstant)
          process.stdout.write(
            `demo groups on ${E}: ${count.hidden} of ${count.hidden + count.shown} counts of persons hidden, ${count.small} are 1 to 4\n`,
          );
        expect({ wrong, told }).toEqual({ wrong: [], told: [] });
        expect(count.small).toBeGreaterThan(5);
      },
    );
  },
);
