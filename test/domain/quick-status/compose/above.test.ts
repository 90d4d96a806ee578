// The workbooks of a province and of the nation, which are made from the recaps of their kab/kota.
import { describe, expect, it } from 'vitest';
import type {
  SheetModel,
  WorkbookModel,
} from '../../../../functions/src/domain/quick-status/workbook/model.ts';
import {
  composeDataGabungan,
  composeQsNasional,
  composeQsProvinsi,
} from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { aCapaianKsm, aRekapKota } from '../contoh.ts';
import { rowsOf, tabelOf, value } from '../read-model.ts';
import { gridOf } from '../rumus.ts';
import { toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeProvinsi, toKodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { GABUNGAN, jumlahOf, manyKsm, BANDUNG, SALATIGA, BOGOR } from './models.ts';

describe('the workbooks of a province and of the nation', () => {
  const kota = [
    aRekapKota(manyKsm(2, BANDUNG, 6)),
    aRekapKota(manyKsm(3, BOGOR, 6), { kode: '32.71', nama: 'Kota Bogor' }),
    aRekapKota(manyKsm(4, SALATIGA, 6), {
      kode: '33.73',
      nama: 'Kota Salatiga',
      namaProvinsi: 'Jawa Tengah',
      per: toTanggal('2017-07-03'),
    }),
  ];
  const jabar = composeQsProvinsi({
    ...GABUNGAN,
    kode: toKodeProvinsi('32'),
    nama: 'Jawa Barat',
    kota: kota.slice(0, 2),
  });
  const jateng = composeQsProvinsi({
    ...GABUNGAN,
    kode: toKodeProvinsi('33'),
    nama: 'Jawa Tengah',
    kota: kota.slice(2),
  });
  const nasional = composeQsNasional({ ...GABUNGAN, kota: kota.toReversed() });

  it('have a sheet for every level below and no list of groups', () => {
    expect(jabar.sheets.map((s) => s.nama)).toEqual([
      'Info',
      'Rekap Kab-Kota',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
    expect(nasional.sheets.map((s) => s.nama)).toEqual([
      'Info',
      'Rekap Provinsi',
      'Rekap Kab-Kota',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
  });

  it('add up from sheet to sheet and from file to file', () => {
    const cacah = ['ksm', 'mandiri', 'rencana', 'tabungan', 'beredar', 'jatuhTempo', 'terlaksana'];
    for (const kunci of cacah) {
      const jumlah = (model: WorkbookModel, nama: string) =>
        Number(value(jumlahOf(tabelOf(model, nama))[kunci]));
      const levels = ['Rekap Kab-Kota', 'Rekap Kecamatan', 'Rekap Kelurahan'];
      for (const nama of levels) {
        expect(jumlah(jabar, nama) + jumlah(jateng, nama)).toBe(jumlah(nasional, nama));
        expect(jumlah(nasional, nama)).toBe(jumlah(nasional, 'Rekap Provinsi'));
      }
      const rows = rowsOf(tabelOf(nasional, 'Rekap Provinsi')).map((row) => row[kunci]);
      expect(rows).toEqual([jumlah(jabar, 'Rekap Kab-Kota'), jumlah(jateng, 'Rekap Kab-Kota')]);
    }
  });

  it('divide sums, and never average percentages', () => {
    const small = aRekapKota([
      aCapaianKsm({ capaian: { angka: { jatuhTempo: 100, tepatWaktu: 100 } } }),
    ]);
    const large = aRekapKota(
      [
        aCapaianKsm({
          kelurahan: '32.71.01.1001',
          capaian: { angka: { jatuhTempo: 900, tepatWaktu: 0 } },
        }),
      ],
      { kode: '32.71', nama: 'Kota Bogor' },
    );
    const model = composeQsProvinsi({
      ...GABUNGAN,
      kode: toKodeProvinsi('32'),
      nama: 'Jawa Barat',
      kota: [small, large],
    });
    const tabel = tabelOf(model, 'Rekap Kab-Kota');
    expect(rowsOf(tabel).map((row) => row['persenTepatWaktu'])).toEqual([0, 100]);
    expect(value(jumlahOf(tabel)['persenTepatWaktu'])).toBe(10);
  });

  it('round a tie half up, exactly', () => {
    const tie = aRekapKota([
      aCapaianKsm({ capaian: { angka: { jatuhTempo: 2000, tepatWaktu: 1389 } } }),
    ]);
    const model = composeQsNasional({ ...GABUNGAN, kota: [tie] });
    // 1389 / 2000 = 69.45 %, which binary floating point takes for a little less.
    expect(value(jumlahOf(tabelOf(model, 'Rekap Provinsi'))['persenTepatWaktu'])).toBe(69.5);
  });

  it('say which kab/kota are missing and how old the parts are', () => {
    const model = composeQsNasional({
      ...GABUNGAN,
      kota,
      belumAda: [{ kode: toKodeKota('32.05'), nama: 'Kabupaten Garut' }],
    });
    const text = [...gridOf(model)].filter(([at]) => at.startsWith('Info!')).map(([, v]) => v);
    expect(text).toContain('Kabupaten Garut (32.05)');
    expect(text).toContain('2017-07-03');
  });

  it('say how many sessions there are and what is verified, in the Data workbook too', () => {
    const rows = (sheet: SheetModel | undefined) =>
      sheet?.bentuk === 'lembar' ? sheet.sections.flatMap((section) => section.baris) : [];
    const status = /^(Sesi |Bulan terverifikasi|Kab\/kota|Data kab\/kota)/;
    const data = composeDataGabungan({ ...GABUNGAN, kota }, 10);
    const found = rows(data.info).filter((row) => status.test(row.label));
    expect(found).toEqual(rows(nasional.sheets[0]).filter((row) => status.test(row.label)));
    const sesi = kota.reduce((sum, k) => sum + k.angka.sesiTahun, 0);
    expect(found.find((row) => row.label === 'Sesi tahun 2017')?.isi).toBe(sesi);
    expect(found.map((row) => row.label)).toContain('Bulan terverifikasi (%)');
  });

  it('can be made without any kab/kota', () => {
    const model = composeQsNasional({ ...GABUNGAN, kota: [] });
    expect(tabelOf(model, 'Rekap Provinsi').baris[0]?.[1]).toBe('Belum ada data');
  });

  it('refuse a kab/kota that comes twice or belongs elsewhere', () => {
    expect(() => composeQsNasional({ ...GABUNGAN, kota: [...kota, ...kota] })).toThrow(
      'comes twice',
    );
    expect(() =>
      composeQsProvinsi({ ...GABUNGAN, kode: toKodeProvinsi('32'), nama: 'Jawa Barat', kota }),
    ).toThrow('is not in province 32');
  });
});
