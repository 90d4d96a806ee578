import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  makeJadwalAngsuran,
  tagihanOn,
} from '../../../functions/src/domain/records/jadwal-angsuran.ts';
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
