// Generated histories of three kelurahan in two cities over several years: whatever is recorded, corrected or
// cancelled, with whatever date, and in whatever order builds and nights come, nothing that is called fresh
// differs from what it would be from nothing, and the verification of the night finds no difference.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { City } from './drawn/city.ts';
import { withinTime } from './drawn/in-time.ts';
import { play, step } from './drawn/steps.ts';
import { openAll } from './verify/opened.ts';

/** Histories and steps of each: a small share in every run of the tests, more in one of its own. */
const RUNS = Number(process.env['FRESHNESS_RUNS'] ?? 2);
const STEPS = Number(process.env['FRESHNESS_STEPS'] ?? 14);
const SEED = Number(process.env['FRESHNESS_SEED'] ?? Date.now() % 1_000_000);
/** Of every run together; what has been looked at until then counts. */
const LIMIT_MS = Number(process.env['FRESHNESS_MS'] ?? 8_000);

it(
  'calls no file fresh that differs from the same made from nothing',
  { timeout: 3_600_000 },
  async () => {
    const hasTime = withinTime(LIMIT_MS);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: STEPS, maxLength: STEPS }), async (steps) => {
        const city = await City.begin('2025-12-22');
        const done: string[] = [];
        for (const one of steps) {
          if (!hasTime()) return;
          const refused = await play(city, one);
          done.push(`${JSON.stringify(one)}${refused === null ? '' : ` (${refused.code})`}`);
          if (one.isBuilt) await city.build();
          if (one.pilih % 3 === 0) await openAll(city);
          const differences = await city.differences();
          expect({ done, differences }).toEqual({ done, differences: [] });
          const verified = await city.verify({ mend: false });
          const found = [...verified.values()].flatMap((it) => it.daftar);
          expect({ done, found }).toEqual({ done, found: [] });
        }
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: RUNS < 10 },
    );
  },
);

it('draws opening balances that are accepted, corrected and cancelled', async () => {
  const city = await City.begin('2025-12-22');
  const drawn = { ksm: 2, catatan: 3, orang: 0, hari: 500, pilih: 6, isBuilt: true };
  for (const [jenis, pilih] of [
    ['saldoAwal', 6],
    ['saldoAwal', 2],
    ['batalSaldoAwal', 6],
    ['saldoAwal', 4],
  ] as const) {
    expect(await play(city, { ...drawn, jenis, pilih })).toBeNull();
    await city.build();
    expect(await city.differences()).toEqual([]);
  }
});
