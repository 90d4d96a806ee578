// What a month's groups add that were registered after it had ended: a recap keeps no more of it than what may be asked.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  DOCUMENT_BYTES,
  sizeOfDocument,
} from '../../../../functions/src/domain/basics/stored/document-size.ts';
import { fit } from '../../../../functions/src/domain/basics/stored/fit.ts';
import { addDays, toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  EMPTY_BULAN,
  isTrimmedFor,
  sumBulan,
  susulanOf,
  tertutupOf,
  trimSusulan,
  type AngkaBulan,
} from '../../../../functions/src/domain/quick-status/recap/bulanan.ts';
import { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { UKURAN } from '../../../../functions/src/domain/quick-status/samaran/ukuran.ts';
import { KUNCI_TERTUTUP } from '../../../../functions/src/domain/records/city/angka-tertutup.ts';
import { aCapaianKsm, aRekapKota } from '../contoh.ts';

const ENDED = toTanggal('2016-01-31');
const dayOf = (n: number) => addDays(ENDED, n);
const late = (n: number, tabungan: number): AngkaBulan => {
  const angka = { ...EMPTY_BULAN, ksm: 1, tabungan };
  return { ...angka, susulan: [{ hari: dayOf(n), angka: tertutupOf(angka) }] };
};
const closingOf = (day: number) => ({
  tanggal: dayOf(day),
  pada: `${dayOf(day)}T05:00:00.000Z`,
});

/** Each day: whether a group is registered, whether the month is closed or opened again, whether its recap is built. */
const history = fc.array(
  fc.record({
    registers: fc.option(fc.nat({ max: 9 }), { freq: 2 }),
    closing: fc.constantFrom('none', 'none', 'none', 'closes', 'opens', 'hidden', 'seen'),
    builds: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

it('says of a closed month what every day of registration says, whenever it was closed and built', () => {
  fc.assert(
    fc.property(history, (days) => {
      const all: AngkaBulan[] = [late(1, 5)];
      let closed: ReturnType<typeof closingOf> | undefined;
      let isHidden = false;
      let hasChanged = true;
      let kept: {
        angka: AngkaBulan;
        tutup: ReturnType<typeof closingOf> | null;
        dihitung: string;
      } | null = null;
      for (const [i, { registers, closing, builds }] of days.entries()) {
        const day = i + 1;
        if (closing === 'closes') closed ??= closingOf(day);
        if (closing === 'opens') closed = undefined;
        if (closing === 'hidden' || closing === 'seen') isHidden = closing === 'hidden';
        if (registers !== null) {
          all.push(late(day, registers));
          hasChanged = true;
        }
        if (!builds) continue;
        const known = isHidden ? undefined : closed;
        const isKept = kept && !hasChanged && isTrimmedFor(kept.tutup, kept.dihitung, known);
        const angka = trimSusulan(
          isKept && kept ? kept.angka : sumBulan(all),
          known?.tanggal ?? null,
          dayOf(day),
        );
        kept = { angka, tutup: known ?? null, dihitung: `${dayOf(day)}T06:00:00.000Z` };
        hasChanged = false;
        expect(angka.susulan?.length ?? 0).toBeLessThanOrEqual(1);
        const told = (of: AngkaBulan) =>
          known && KUNCI_TERTUTUP.map((kunci) => susulanOf(of, kunci, known.tanggal));
        expect(told(angka)).toStrictEqual(told(sumBulan(all)));
      }
    }),
    { numRuns: 300 },
  );
});

it('leaves the recap of the largest kab/kota a tenth below the size of a document', () => {
  const stored = JSON.parse(
    readFileSync(new URL('../../../fixtures/documents/rekap.json', import.meta.url), 'utf8'),
  ) as unknown[];
  const read = fit(RekapKota, stored.at(-1));
  if (!read.ok) throw new Error(read.fault);
  const [kelurahan] = read.data.kelurahan;
  const [kecamatan] = read.data.kecamatan;
  const many = sumBulan(Array.from({ length: 1000 }, (_, i) => late(i + 1, 1_000_000)));
  const months = Array.from({ length: 11 }, (_, i) =>
    toBulan(`2017-${String(i + 1).padStart(2, '0')}`),
  );
  const made = aRekapKota([aCapaianKsm({ bulan: toBulan('2017-12') })], {
    bulan: toBulan('2017-12'),
    per: toTanggal('2017-12-31'),
    hariIni: dayOf(1000),
    sebelumnya: months.map((bulan) => ({ bulan, angka: many })),
    tahunLalu: many,
    // Every other month is closed, on the first of the days on which groups were registered.
    verifikasi: months
      .filter((_, i) => i % 2 === 0)
      .map((bulan) => ({
        ...closingOf(1),
        kode: read.data.kode,
        provinsi: read.data.provinsi,
        bulan,
        oleh: 'uid-1' as never,
        angka: tertutupOf(many),
      })),
  });
  expect(made.bulanan[0] && susulanOf(made.bulanan[0].angka, 'ksm', dayOf(1))).toBe(999);
  const size = sizeOfDocument('rekap', '2017_32.73', {
    ...made,
    kelurahan: Array.from({ length: 852 }, () => ({ ...kelurahan, samar: [...UKURAN] })),
    kecamatan: Array.from({ length: 40 }, () => ({ ...kecamatan, samar: [...UKURAN] })),
    skema: 1,
  });
  expect(size).toBeGreaterThan(DOCUMENT_BYTES / 2);
  expect(size).toBeLessThan(0.9 * DOCUMENT_BYTES);
});
