import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeJadwalAngsuran,
  makeJadwalBulanan,
  syaratJasaOf,
  tagihanOn,
} from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';

const syarat = {
  pokok: 100_000,
  jasa: 0,
  kali: 3,
  tanggalCair: toTanggal('2017-01-04'),
  intervalHari: 7,
};

describe('makeJadwalAngsuran', () => {
  it('puts the remainder into the last instalment', () => {
    expect(makeJadwalAngsuran({ ...syarat, jasa: 10_000 })).toEqual([
      { jatuhTempo: '2017-01-11', pokok: 33_333, jasa: 3_333 },
      { jatuhTempo: '2017-01-18', pokok: 33_333, jasa: 3_333 },
      { jatuhTempo: '2017-01-25', pokok: 33_334, jasa: 3_334 },
    ]);
  });

  it('makes one instalment of everything when it is paid back at once', () => {
    expect(makeJadwalAngsuran({ ...syarat, kali: 1, intervalHari: 30 })).toEqual([
      { jatuhTempo: '2017-02-03', pokok: 100_000, jasa: 0 },
    ]);
  });

  it('always adds up to the rupiah, in whole rupiah, with growing dates', () => {
    fc.assert(
      fc.property(
        fc.record({
          pokok: fc.integer({ min: 1, max: 1_000_000_000_000 }),
          jasa: fc.integer({ min: 0, max: 1_000_000_000 }),
          kali: fc.integer({ min: 1, max: 120 }),
          intervalHari: fc.constantFrom(7, 14, 30),
        }),
        (some) => {
          const jadwal = makeJadwalAngsuran({ ...some, tanggalCair: toTanggal('2016-02-29') });
          expect(jadwal).toHaveLength(some.kali);
          expect(jadwal.reduce((sum, a) => sum + a.pokok, 0)).toBe(some.pokok);
          expect(jadwal.reduce((sum, a) => sum + a.jasa, 0)).toBe(some.jasa);
          for (const a of jadwal) {
            expect(Number.isSafeInteger(a.pokok) && a.pokok >= 0).toBe(true);
            expect(Number.isSafeInteger(a.jasa) && a.jasa >= 0).toBe(true);
          }
          const dates = jadwal.map((a) => a.jatuhTempo);
          expect(dates).toEqual(dates.toSorted());
          expect(new Set(dates).size).toBe(dates.length);
        },
      ),
    );
  });
});

describe('a declining jasa', () => {
  const menurun = { ...syarat, cara: 'menurun' as const };

  it('is that of the principal still owed, at each instalment', () => {
    expect(makeJadwalAngsuran({ ...menurun, pokok: 300_000, jasa: 2_000 })).toEqual([
      { jatuhTempo: '2017-01-11', pokok: 100_000, jasa: 6_000 },
      { jatuhTempo: '2017-01-18', pokok: 100_000, jasa: 4_000 },
      { jatuhTempo: '2017-01-25', pokok: 100_000, jasa: 2_000 },
    ]);
    expect(
      makeJadwalBulanan({ ...menurun, pokok: 500_000, jasa: 2_000, kali: 5 }).map((it) => it.jasa),
    ).toEqual([10_000, 8_000, 6_000, 4_000, 2_000]);
  });

  it('is rounded half up to whole rupiah', () => {
    const of = (pokok: number, jasa: number) =>
      makeJadwalAngsuran({ ...menurun, pokok, jasa, kali: 1 })[0]?.jasa;
    expect(of(100_000, 1_500)).toBe(1_500);
    expect(of(24_999, 2)).toBe(0);
    expect(of(25_000, 2)).toBe(1);
    expect(of(75_000, 2)).toBe(2);
  });

  const some = fc.record({
    pokok: fc.integer({ min: 1, max: 5_000_000_000 }),
    jasa: fc.integer({ min: 0, max: 100_000 }),
    kali: fc.integer({ min: 1, max: 120 }),
    intervalHari: fc.constantFrom(7, 14, 30),
  });

  it('never grows, and leaves the principal as it is with a flat one', () => {
    fc.assert(
      fc.property(some, (drawn) => {
        const terms = { ...drawn, tanggalCair: toTanggal('2016-02-29') };
        const declining = makeJadwalAngsuran({ ...terms, cara: 'menurun' });
        const flat = makeJadwalAngsuran(terms);
        expect(declining.map((it) => ({ ...it, jasa: 0 }))).toEqual(
          flat.map((it) => ({ ...it, jasa: 0 })),
        );
        let rest = BigInt(terms.pokok);
        for (const { pokok, jasa } of declining) {
          const twice = 2n * rest * BigInt(terms.jasa);
          // Half up: within half a rupiah of the exact charge, and never the lower one of a tie.
          expect(200_000n * BigInt(jasa) - twice > -100_000n).toBe(true);
          expect(200_000n * BigInt(jasa) - twice <= 100_000n).toBe(true);
          rest -= BigInt(pokok);
        }
        expect(rest).toBe(0n);
      }),
    );
  });

  it('is found again in the instalments that it gave, as is a flat one', () => {
    fc.assert(
      fc.property(some, fc.constantFrom('flat' as const, 'menurun' as const), (drawn, cara) => {
        const terms = {
          ...drawn,
          // The search goes through all charges that round to the first jasa.
          pokok: drawn.pokok + 1_000,
          tanggalCair: toTanggal('2016-02-29'),
        };
        const angsuran = makeJadwalAngsuran({ ...terms, cara });
        const found = syaratJasaOf({ ...terms, angsuran });
        expect(makeJadwalAngsuran({ ...terms, ...found })).toEqual(angsuran);
      }),
    );
    expect(
      syaratJasaOf({
        ...menurun,
        angsuran: makeJadwalAngsuran({ ...menurun, pokok: 100_000, jasa: 1_500 }),
      }),
    ).toEqual({ cara: 'menurun', jasa: 1_500 });
  });

  it('is not looked for in instalments that were agreed otherwise', () => {
    const angsuran = [
      { jatuhTempo: toTanggal('2017-01-11'), pokok: 90_000, jasa: 1_000 },
      { jatuhTempo: toTanggal('2017-01-18'), pokok: 10_000, jasa: 5_000 },
    ];
    expect(syaratJasaOf({ ...syarat, angsuran })).toEqual({ cara: 'flat', jasa: 6_000 });
  });
});

describe('tagihanOn', () => {
  const angsuran = makeJadwalAngsuran({ ...syarat, pokok: 90_000 });
  const paid = (...jumlah: number[]) =>
    jumlah.map((it) => ({
      tanggal: toTanggal('2017-01-11'),
      jumlah: it,
      oleh: 'anggota' as const,
    }));

  it('demands what is due by the date, and counts as late what was due before it', () => {
    expect(tagihanOn({ angsuran, pembayaran: [] }, toTanggal('2017-01-18'))).toMatchObject({
      jumlah: 60_000,
      angsuranTerlambat: 1,
      sisa: 90_000,
      berikutnya: { jatuhTempo: '2017-01-11' },
    });
  });

  it('lets an early payment settle the next instalments, first in first out', () => {
    expect(
      tagihanOn({ angsuran, pembayaran: paid(30_000, 20_000) }, toTanggal('2017-01-18')),
    ).toMatchObject({
      jumlah: 10_000,
      angsuranTerlambat: 0,
      sisa: 40_000,
      berikutnya: { jatuhTempo: '2017-01-18' },
    });
  });

  it('demands nothing once everything is paid, even when too much was', () => {
    expect(tagihanOn({ angsuran, pembayaran: paid(95_000) }, toTanggal('2017-03-01'))).toEqual({
      jumlah: 0,
      angsuranTerlambat: 0,
      sisa: 0,
      berikutnya: null,
    });
  });
});
