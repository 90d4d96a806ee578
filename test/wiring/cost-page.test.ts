// docs/cost.md is made by tools/cost.ts; its counts are those that the data model states.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGKAH, SKALA } from '../../tools/cost/assumptions.ts';
import { billOf, buildsPerDay } from '../../tools/cost/model.ts';
import { costPage } from '../../tools/cost/page.ts';
import { ITEMS, KURS, PRICES } from '../../tools/cost/prices.ts';
import { ROOT } from '../../tools/suite/paths.ts';

const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');

/** Reads and writes in the row that begins with these words: the first numbers of its two cells. */
function countsOf(step: string): { reads: number; writes: number } {
  const row = read('docs/data-model.md')
    .split('\n')
    .find((line) => line.startsWith(`| ${step}`));
  const [, , reads, writes] = (row ?? '').split('|').map((cell) => /\d+/.exec(cell)?.[0]);
  return { reads: Number(reads), writes: Number(writes) };
}

describe('what a month costs', () => {
  it('is on the page as the tool computes it (npm run cost -- --tulis)', () => {
    expect(read('docs/cost.md')).toBe(costPage());
  });

  it('is computed from the counts that the data model states', () => {
    expect(countsOf('accept a session')).toStrictEqual(LANGKAH.terima);
    expect(countsOf('recompute the running month')).toStrictEqual(LANGKAH.hitung);
    expect(countsOf('a night for a group that nobody touched')).toStrictEqual(LANGKAH.malam);
  });

  it('follows the price list: twice the price of everything is twice the bill', () => {
    const dear = Object.fromEntries(
      ITEMS.map((item) => [item, { ...PRICES[item], usd: 2 * PRICES[item].usd }]),
    ) as unknown as typeof PRICES;
    const { usd } = billOf(SKALA.nasional, KURS);
    expect(billOf(SKALA.nasional, KURS, dear).usd).toBeCloseTo(2 * usd, 6);
    expect(billOf(SKALA.nasional, 2 * KURS).rupiah).toBeCloseTo(2 * usd * KURS, 3);
  });

  it('builds a file at most once per debounce, and never more often than something changes', () => {
    expect(buildsPerDay(1, 60, 10)).toBeCloseTo(1, 2);
    expect(buildsPerDay(80, 60, 10)).toBeLessThan(80);
    expect(buildsPerDay(1e6, 60, 10)).toBeCloseTo(600, 6);
  });
});
