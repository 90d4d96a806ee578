// What the page says that early warnings were worth is what the back-test gives.
import { expect, it } from 'vitest';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { UJI_BALIK } from '../../functions/src/domain/signals/uji-balik.ts';
import { DEMO_SIZE } from '../../tools/demo/generate.ts';
import { backTest } from '../../tools/early-warning/back-test.ts';

it('a warning is worth on past months what the page says', { timeout: 300_000 }, () => {
  const { per, ksm, ...counts } = UJI_BALIK;
  const { kelurahan } = DEMO_SIZE.pilot;
  const { semua } = backTest(toTanggal(per), { kelurahan, ksm });
  expect(semua).toStrictEqual(counts);
  // More often right than a warning for every group would be.
  const { benar, palsu, terlewat, tenang } = semua;
  expect(benar * (terlewat + tenang)).toBeGreaterThan(terlewat * (benar + palsu));
});
