// Kualitas Data against plain counts over the raw rows.
import { describe, expect, it } from 'vitest';
import { toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import {
  bulanOfKsm,
  EMPTY_BULAN,
  sumBulan,
  tertutupOf,
} from '../../../../functions/src/domain/quick-status/recap/bulanan.ts';
import {
  EMPTY_MUTU,
  evkinOf,
  mutuOfKota,
} from '../../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import type { Verifikasi } from '../../../../functions/src/domain/records/verifikasi.ts';
import { aCapaianKsm, aRekapKota } from '../contoh.ts';
import { gridOf } from '../rumus.ts';
import { jumlahOf, rowsOf, tabelOf } from '../read-model.ts';
import {
  toBulan,
  toTanggal,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { bandung, kota } from './demo-models.ts';
import { percent } from '../percent.ts';
import { toKodeProvinsi, toKodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { toUid } from '../../../../functions/src/domain/basics/code-shapes.ts';

describe('Kualitas Data', () => {
  it('counts group-months with a session or a reason by hand', () => {
    for (const row of rowsOf(tabelOf(kota, 'Kualitas Data')).slice(0, 9)) {
      const bulan = bandung.rekap.bulanan[Number(row['no']) - 1]?.bulan ?? '';
      const end = bandung.months.find((c) => c.bulan === bulan)?.capaian.per ?? '';
      const alive = bandung.catatan.filter(
        (b) => b.ksm.tanggalBentuk <= end && !(b.ksm.tanggalBubar && b.ksm.tanggalBubar <= end),
      );
      const filled = alive.filter((b) =>
        b.sesi.some((s) => !s.dibatalkan && s.status !== 'batal' && s.tanggal.startsWith(bulan)),
      );
      expect(row).toMatchObject({
        ksmBulan: alive.length,
        lengkap: filled.length,
        kelengkapan: percent(filled.length, alive.length),
      });
    }
  });

  it('counts a month closed late as closed but not in time', () => {
    expect(jumlahOf(tabelOf(kota, 'Kualitas Data'))).toMatchObject({
      wajib: 9,
      tutup: 3,
      tepat: 2,
      ketepatan: 22.2,
      angkaTutup: 33,
      konsistensi: 100,
    });
    const info = [...gridOf(kota)].find(([, v]) => v === 'Bulan terverifikasi (%)');
    const at = info?.[0].replace('!A', '!B') ?? '';
    expect(gridOf(kota).get(at)).toBe(33.3);
  });

  it('sees a closed figure that changed afterwards', () => {
    const juni = { ...sumBulan([bulanOfKsm(aCapaianKsm())]), sesiBulan: 4 };
    const verifikasi: Verifikasi = {
      kode: toKodeKota('32.73'),
      provinsi: toKodeProvinsi('32'),
      bulan: toBulan('2017-06'),
      oleh: toUid('uid-1'),
      pada: '2017-07-03T00:00:00.000Z',
      tanggal: toTanggal('2017-07-03'),
      angka: tertutupOf({ ...juni, sesiBulan: 3, tabungan: 1 }),
    };
    const rekap = aRekapKota([aCapaianKsm()], {
      sebelumnya: [{ bulan: toBulan('2017-06'), angka: juni }],
      verifikasi: [verifikasi],
    });
    expect(rekap.bulanan[0]?.tutup).toStrictEqual({
      tanggal: '2017-07-03',
      tepat: true,
      tetap: 9,
      geser: [
        { kunci: 'sesiBulan', dari: 3, ke: 4 },
        { kunci: 'tabungan', dari: 1, ke: juni.tabungan },
      ],
    });
    expect(mutuOfKota(rekap)).toMatchObject({ angkaTutup: 11, angkaTetap: 9, tutup: 1, tepat: 1 });
  });

  it('counts a group apart that was registered after the month was closed', () => {
    const kept = sumBulan([bulanOfKsm(aCapaianKsm())]);
    const late = {
      ...aCapaianKsm({ ksmId: toKsmId('ksm-susulan') }),
      susulan: toTanggal('2017-07-04'),
    };
    const juni = sumBulan([bulanOfKsm(aCapaianKsm()), bulanOfKsm(late)]);
    expect(juni.ksm).toBe(2);
    const closing = {
      kode: toKodeKota('32.73'),
      provinsi: toKodeProvinsi('32'),
      bulan: toBulan('2017-06'),
      oleh: toUid('uid-1'),
      pada: '2017-07-03T00:00:00.000Z',
      tanggal: toTanggal('2017-07-03'),
    };
    const mutuWith = (verifikasi: Verifikasi) =>
      mutuOfKota(
        aRekapKota([aCapaianKsm()], {
          sebelumnya: [{ bulan: toBulan('2017-06'), angka: juni }],
          verifikasi: [verifikasi],
        }),
      );
    expect(mutuWith({ ...closing, angka: tertutupOf(kept) })).toMatchObject({
      angkaTutup: 11,
      angkaTetap: 11,
      susulan: 1,
    });
    // Registered before it was closed, it is compared like any other.
    const later = { ...closing, tanggal: toTanggal('2017-07-04') };
    expect(mutuWith({ ...later, angka: tertutupOf(juni) })).toMatchObject({
      angkaTetap: 11,
      susulan: 0,
    });
    // What moves besides is still seen.
    const moved = { ...tertutupOf(kept), tabungan: kept.tabungan + 1 };
    expect(mutuWith({ ...closing, angka: moved })).toMatchObject({ angkaTetap: 10, susulan: 1 });
  });

  it('does not require a month before the 5th of the next one has passed', () => {
    const wajib = (hariIni: Tanggal) =>
      aRekapKota([aCapaianKsm()], {
        hariIni,
        sebelumnya: [{ bulan: toBulan('2017-06'), angka: { ...EMPTY_BULAN, ksm: 1 } }],
      }).bulanan.map((b) => b.wajib);
    expect(wajib(toTanggal('2017-07-05'))).toEqual([false, false]);
    expect(wajib(toTanggal('2017-07-06'))).toEqual([true, false]);
  });

  it('weighs only the ratios of Evkin that apply', () => {
    expect(evkinOf(EMPTY_MUTU)).toBeNull();
    const half = { ...EMPTY_MUTU, ksmBulan: 4, lengkap: 2, catatan: 10, anomali: 0 };
    // (35 × 0.5 + 35 × 1) / 70
    expect(evkinOf(half)).toBe(75);
    // (35 × 0.5 + 35 × 1 + 15 × 0) / 85 = 61.76 %
    expect(evkinOf({ ...half, wajib: 3 })).toBe(61.8);
    expect(evkinOf({ ...half, wajib: 3, tepat: 3, angkaTutup: 11, angkaTetap: 11 })).toBe(82.5);
  });
});
