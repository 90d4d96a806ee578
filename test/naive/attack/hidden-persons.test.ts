// Somebody with every workbook of drawn cities, their kelurahan, kecamatan, provinces and the nation, and with every
// page, of four to six updates, adds, subtracts and divides: for every hidden count of one to four at least three
// values remain, each by itself and all of them together. `npm run attack` draws 1,000 cities, `npm test` fewer.
import { describe, expect, it } from 'vitest';
import { attackChain, type Tally } from './attack-chain.ts';

const CITIES = Number(process.env['ATTACK_CITIES'] ?? 20);
/** Nations in which the hidden counts are looked at together as well: it takes long. */
const JOINT = Number(process.env['ATTACK_JOINT'] ?? 1);
const FIRST = Number(process.env['ATTACK_SEED'] ?? 1);

const newTally = (): Tally => ({
  cities: 0,
  updates: 0,
  shown: 0,
  hidden: 0,
  shownAbove: 0,
  hiddenAbove: 0,
  small: 0,
  largest: 0,
});

describe('hidden counts of persons', () => {
  it('stay hidden where every single change leaves enough values, and their chain does not', () => {
    const { told, wrong } = attackChain(newTally(), 149, 4 + (149 % 3), false);
    expect({ told, wrong }).toEqual({ told: [], wrong: [] });
  });

  it(`stay hidden from a reader of all workbooks and pages of ${CITIES} drawn cities and of four to six updates`, () => {
    const tally = newTally();
    const found: ReturnType<typeof attackChain>[] = [];
    for (let seed = FIRST; tally.cities < CITIES; seed++)
      found.push(attackChain(tally, seed, 4 + (seed % 3), found.length < JOINT));
    const told = found.flatMap((it) => it.told);
    const together = found.flatMap((it) => it.together);
    process.stdout.write(
      `${tally.cities} cities, ${tally.updates} updates: ${tally.hidden} of ${tally.hidden + tally.shown} counts of persons hidden, ${tally.hiddenAbove} of ${tally.hiddenAbove + tally.shownAbove} of provinces and the nation; ${tally.small} are 1 to 4; told: ${told.length} by themselves, ${together.length} together (of up to ${tally.largest} that depend on one another)\n`,
    );
    expect(found.flatMap((it) => it.wrong).slice(0, 10)).toEqual([]);
    expect(told.slice(0, 10)).toEqual([]);
    expect(together.slice(0, 10)).toEqual([]);
  }, 3_600_000);
});
