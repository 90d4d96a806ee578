// Ids that are made of others fit in the database, however long and in whatever letters those are.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  areaTahunId,
  capaianId,
  KOLEKSI,
  qsLamaId,
  tersisihId,
  tugasId,
  upkBulananId,
  verifikasiId,
  type Koleksi,
} from '../../../functions/src/domain/basics/paths.ts';
import { toKsmId, toLkmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;
const NAMES = Object.keys(KOLEKSI) as Koleksi[];

it.each([
  '€'.repeat(500),
  '😀'.repeat(375),
  'x'.repeat(1500),
  `${'x'.repeat(449)}${'😀'.repeat(262)}`,
])('of a document of 1,500 bytes (%#)', (id) => {
  expect(bytes(id)).toBeLessThanOrEqual(1500);
  for (const koleksi of NAMES) {
    const made = tersisihId(koleksi, id);
    expect(bytes(made)).toBeLessThanOrEqual(1500);
    expect(made.isWellFormed()).toBe(true);
    expect(made).not.toBe(tersisihId(koleksi, `${id.slice(0, -2)}yy`));
  }
});

it('of other documents is the name of the collection and the id', () => {
  fc.assert(
    fc.property(fc.constantFrom(...NAMES), fc.string({ maxLength: 400 }), (koleksi, id) => {
      expect(tersisihId(koleksi, id)).toBe(`${koleksi}_${id}`);
    }),
  );
});

it('of every other kind, with the longest ids that a phone may choose', () => {
  const longest = 'x'.repeat(64);
  const [bulan, kelurahan] = [toBulan('2017-06'), toKodeKelurahan('32.73.01.1001')];
  for (const id of [
    capaianId(toKsmId(longest), bulan),
    upkBulananId(toLkmId(longest), bulan),
    areaTahunId(2017, kelurahan),
    qsLamaId(2017, kelurahan, longest),
    tugasId('bangunUlang', kelurahan),
    verifikasiId(toKodeKota('32.73'), bulan),
  ])
    expect(bytes(id)).toBeLessThan(200);
});
