// Areas without a group, and with one group.
import { describe, expect, it } from 'vitest';
import type { WorkbookModel } from '../../../../functions/src/domain/quick-status/workbook/model.ts';
import { composeQsNasional } from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { aCapaianKsm, aLokasi, aRekapKota } from '../contoh.ts';
import { GABUNGAN, kotaModel, provinsiModel } from './models.ts';
import { tabelOf, rowsOf, jumlahOf, wrongFormulas } from '../read-model.ts';

describe('an area without a group', () => {
  const lokasi = ['32.73.01.1001', '32.73.02.1001'].map((kode) => aLokasi(kode));
  const rekap = aRekapKota([], { lokasi });
  const files = [
    kotaModel([], rekap),
    provinsiModel([rekap]),
    composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
  ];

  it('lists its places with zeros, and leaves what has no divisor blank', () => {
    for (const model of files) {
      const rows = rowsOf(tabelOf(model, 'Rekap Kelurahan'));
      expect(rows).toHaveLength(2);
      for (const row of rows)
        expect(row).toMatchObject({
          lokasi: 1,
          ksm: 0,
          anggotaTotal: 0,
          tabungan: 0,
          persenPerempuan: null,
          persenSesi: null,
          persenTepatWaktu: null,
          persenKonsisten: null,
        });
      expect(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))).toMatchObject({
        lokasi: 2,
        ksm: 0,
        persenSesi: null,
      });
    }
  });

  it('has formulas that give their cached values', () => {
    for (const model of files) expect(wrongFormulas(model)).toEqual([]);
  });

  it('is blank in Kualitas Data, not a hundred percent', () => {
    expect(jumlahOf(tabelOf(files[0] as WorkbookModel, 'Kualitas Data'))).toMatchObject({
      ksmBulan: 0,
      kelengkapan: null,
      akurasi: null,
      ketepatan: null,
      konsistensi: null,
      evkin: null,
    });
  });
});

describe('an area with one group', () => {
  it.each([
    ['of many members', aCapaianKsm()],
    [
      'of three members',
      aCapaianKsm({ capaian: { angka: { anggotaL: 1, anggotaP: 2, anggotaMiskin: 3 } } }),
    ],
    [
      'without a member',
      aCapaianKsm({ capaian: { angka: { anggotaL: 0, anggotaP: 0, anggotaMiskin: 0 } } }),
    ],
  ])('%s has formulas that give their cached values, up to the nation', (_, one) => {
    const rekap = aRekapKota([one]);
    for (const model of [
      kotaModel([one]),
      provinsiModel([rekap]),
      composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
    ]) {
      expect(wrongFormulas(model)).toEqual([]);
      expect(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))['ksm']).toBe(1);
    }
  });

  it('of three members hides them on every sheet of every file', () => {
    const one = aCapaianKsm({
      warmisTerampil: 2,
      capaian: { angka: { anggotaL: 1, anggotaP: 2, anggotaAktif: 3, anggotaMiskin: 3 } },
    });
    const rekap = aRekapKota([one]);
    for (const model of [
      kotaModel([one]),
      provinsiModel([rekap]),
      composeQsNasional({ ...GABUNGAN, kota: [rekap] }),
    ])
      for (const nama of ['Rekap Kecamatan', 'Rekap Kelurahan']) {
        const tabel = tabelOf(model, nama);
        for (const row of [rowsOf(tabel)[0], jumlahOf(tabel)])
          expect(row).toMatchObject({
            anggotaL: '*',
            anggotaP: '*',
            anggotaTotal: '*',
            anggotaMiskin: '*',
            persenPerempuan: '*',
            warmisTerampil: '*',
          });
      }
  });
});
