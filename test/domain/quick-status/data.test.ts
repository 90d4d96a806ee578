import { describe, expect, it } from 'vitest';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { BATAS_BARIS_LEMBAR } from '../../../functions/src/domain/quick-status/data/data-model.ts';
import { buildBarisData } from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import {
  namaBerkasData,
  composeData,
} from '../../../functions/src/domain/quick-status/data/compose-data.ts';
import { rekapOfKsm, sumRekap } from '../../../functions/src/domain/quick-status/recap/rekap.ts';
import { aCapaianKsm, PARAMETER, PER } from './contoh.ts';
import { makeRandom, randomKsm } from './random-ksm.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeProvinsi, NASIONAL } from '../../../functions/src/domain/basics/wilayah.ts';

const namaOf = () => ({ provinsi: 'P', kota: 'K', kecamatan: 'C', kelurahan: 'L', lkm: 'B' });

function sel(rows: readonly (readonly unknown[])[], judul: string): unknown[] {
  const i = KOLOM_DATA.findIndex((kolom) => kolom.judul === judul);
  return rows.map((row) => row[i]);
}

const aGroup = (ksmId: string, l: number, p: number, miskin = 0): CapaianKsm =>
  aCapaianKsm({
    ksmId,
    nama: ksmId,
    capaian: {
      angka: { anggotaL: l, anggotaP: p, anggotaAktif: l + p, anggotaMiskin: miskin },
    },
  });

describe('rows of the Data workbook', () => {
  it('are one per group that is not Bubar, by kelurahan, name and id', () => {
    const random = makeRandom(5);
    const ksm = Array.from({ length: 80 }, (_, i) =>
      randomKsm(random, `32.73.0${1 + (i % 3)}.100${i % 4}`, i),
    );
    const rows = buildBarisData(ksm, namaOf);
    expect(rows).toHaveLength(sumRekap(ksm.map(rekapOfKsm)).ksm);
    const kode = sel(rows, 'Kode Kelurahan/Desa').map(String);
    expect(kode).toEqual(kode.toSorted());
    expect(buildBarisData(ksm.toReversed(), namaOf)).toEqual(rows);
  });

  it('add up to the recap wherever nothing is hidden', () => {
    const random = makeRandom(6);
    const ksm = Array.from({ length: 80 }, (_, i) => randomKsm(random, '32.73.01.1001', i));
    const rows = buildBarisData(ksm, namaOf);
    const rekap = sumRekap(ksm.map(rekapOfKsm));
    const sum = (judul: string) =>
      sel(rows, judul).reduce<number>((total, isi) => total + Number(isi ?? 0), 0);
    expect(sum('Tabungan (Rp)')).toBe(rekap.tabungan);
    expect(sum('Kas (Rp)')).toBe(rekap.kas);
    expect(sum('Jatuh Tempo (Rp)')).toBe(rekap.jatuhTempo);
    expect(sum('Dibayar Tepat Waktu (Rp)')).toBe(rekap.tepatWaktu);
    expect(sum('Sesi Terlaksana')).toBe(rekap.terlaksana);
  });

  it('hide counts below five and a second cell, so that the recap does not reveal them', () => {
    const rows = buildBarisData([aGroup('a', 2, 10), aGroup('b', 6, 6), aGroup('c', 7, 8)], namaOf);
    expect(sel(rows, 'Anggota L')).toEqual(['*', '*', 7]);
    expect(sel(rows, 'Anggota P')).toEqual(['*', '*', 8]);
    expect(sel(rows, 'Anggota Total')).toEqual([12, 12, 15]);
  });

  it('hide what reveals the number of members together with it', () => {
    const rows = buildBarisData(
      [aGroup('a', 0, 3), aGroup('b', 0, 12), aGroup('c', 0, 15)],
      namaOf,
    );
    expect(sel(rows, 'Anggota Total')).toEqual(['*', '*', 15]);
    // Areas add up the third group alone, so it tells nothing of the others.
    expect(sel(rows, 'Slot Hadir')).toEqual(['*', '*', 130]);
    expect(sel(rows, 'Penabung').slice(0, 2)).toEqual(['*', '*']);
    expect(sel(rows, 'R1')).toEqual(['*', '*', 90]);
    expect(sel(rows, 'R2')).toEqual(['*', '*', 85]);
    expect(sel(rows, 'R3')).toEqual([80, 80, 80]);
    expect(sel(rows, 'R4')).toEqual(['*', '*', 70]);
    expect(sel(rows, 'Sesi Terlaksana')).toEqual([12, 12, 12]);
  });

  it('hide the sexes wherever the total is hidden, as they add up to it', () => {
    const rows = buildBarisData([aGroup('a', 0, 3), aGroup('b', 6, 6), aGroup('c', 2, 20)], namaOf);
    expect(sel(rows, 'Anggota Total')).toEqual(['*', '*', 22]);
    expect(sel(rows, 'Anggota P')).toEqual(['*', '*', '*']);
    expect(sel(rows, 'Anggota L')).toEqual(['*', '*', '*']);
  });

  it('show zero, which concerns nobody', () => {
    const rows = buildBarisData([aGroup('a', 0, 10), aGroup('b', 0, 12)], namaOf);
    expect(sel(rows, 'Anggota L')).toEqual([0, 0]);
    expect(sel(rows, 'Warga Miskin (PS-2)')).toEqual([0, 0]);
  });

  it('name no person and mark a group in arrears once, however many loans', () => {
    const rows = buildBarisData(
      [aCapaianKsm({ capaian: { angka: { pinjamanTunggakan: 3 } } })],
      namaOf,
    );
    expect(sel(rows, 'Menunggak')).toEqual([1]);
  });
});

describe('the model of the Data workbook', () => {
  const input = {
    berkas: {
      tahun: 2017,
      kode: NASIONAL,
      wilayah: 'Seluruh Indonesia',
      jenjang: 'Nasional',
      bulan: toBulan('2017-07'),
      per: PER,
      berjalan: true,
      dicetak: '2017-07-05T07:30:00.000Z',
      update: PER,
      parameter: PARAMETER.berlakuSejak,
    },
    parameter: PARAMETER,
  };

  it('has headings that differ whatever their case, and explains each of them', () => {
    const judul = KOLOM_DATA.map((kolom) => kolom.judul.toLowerCase());
    expect(new Set(judul).size).toBe(judul.length);
    const { kamus } = composeData({ ...input, jumlahKsm: 1 });
    expect(kamus.baris.map((row) => row[1])).toEqual(KOLOM_DATA.map((kolom) => kolom.judul));
    expect(kamus.baris.flat()).not.toContain('');
  });

  it("splits at Excel's limit and not before", () => {
    const at = composeData({ ...input, jumlahKsm: BATAS_BARIS_LEMBAR });
    const above = composeData({ ...input, jumlahKsm: BATAS_BARIS_LEMBAR + 1 });
    expect(at.lembar).toHaveLength(1);
    expect(above.lembar.map((lembar) => lembar.baris)).toEqual([BATAS_BARIS_LEMBAR, 1]);
    expect(JSON.stringify(at.info)).not.toContain('DIBAGI');
    expect(JSON.stringify(above.info)).toContain('DIBAGI');
  });

  it('is named like the file of recaps', () => {
    expect(
      namaBerkasData({
        tahun: 2017,
        kode: toKodeProvinsi('32'),
        nama: 'Jawa Barat',
        update: toTanggal(PER),
      }),
    ).toBe('QS_Pendampingan-KSM_TA2017_32_Jawa-Barat_Data_Update-2017-07-05.xlsx');
  });
});
