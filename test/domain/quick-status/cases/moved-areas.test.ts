// Areas whose codes change, and groups that move.
import { describe, expect, it } from 'vitest';
import {
  bulanOfKsm,
  sumBulan,
} from '../../../../functions/src/domain/quick-status/recap/bulanan.ts';
import { composeQsProvinsi } from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { aCapaianKsm, aLokasi, aRekapKota, PER } from '../contoh.ts';
import {
  toTanggal,
  toBulan,
  type Bulan,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { CETAKAN, kotaModel, provinsiModel } from './models.ts';
import { tabelOf, rowsOf, jumlahOf, wrongFormulas } from '../read-model.ts';
import { toKodeProvinsi } from '../../../../functions/src/domain/basics/wilayah.ts';

/** A group's month with the area that its records had in that month. */
const inMonth = (ksmId: string, bulan: Bulan, kelurahan: string, per: Tanggal) =>
  aCapaianKsm({ ksmId, bulan, kelurahan, sesiTahun: 4, sesiTotal: 12, capaian: { per } });

describe('a kab/kota that is split between two years', () => {
  // The kelurahan has a code of kab/kota A in 2016, and one of the new kab/kota B in 2017.
  const OLD = '32.04.05.1001';
  const NEW = '32.17.01.1001';
  const STAYS = '32.04.06.1001';
  const december = ['a', 'b'].map((id) =>
    inMonth(id, toBulan('2016-12'), OLD, toTanggal('2016-12-31')),
  );
  const stayed = inMonth('c', toBulan('2016-12'), STAYS, toTanggal('2016-12-31'));
  const yearEnd = {
    tahun: 2016,
    bulan: toBulan('2016-12'),
    per: toTanggal('2016-12-31'),
    berjalan: false,
    hariIni: toTanggal('2016-12-31'),
  };
  const a2016 = aRekapKota([...december, stayed], {
    ...yearEnd,
    kode: '32.04',
    nama: 'Kabupaten A',
  });
  const july = {
    kode: '32.04',
    nama: 'Kabupaten A',
    tahunLalu: sumBulan([...december, stayed].map(bulanOfKsm)),
  };
  const a2017 = aRekapKota([inMonth('c', toBulan('2017-07'), STAYS, PER)], july);
  const b2017 = aRekapKota(
    ['a', 'b'].map((id) => inMonth(id, toBulan('2017-07'), NEW, PER)),
    { kode: '32.17', nama: 'Kabupaten B' },
  );

  it('keeps every group in exactly one kab/kota of each year', () => {
    const past = composeQsProvinsi({
      ...CETAKAN,
      ...yearEnd,
      kode: toKodeProvinsi('32'),
      nama: 'Jawa Barat',
      kota: [a2016],
    });
    expect(rowsOf(tabelOf(past, 'Rekap Kab-Kota')).map((r) => [r['kode'], r['ksm']])).toEqual([
      ['32.04', 3],
    ]);
    const now = provinsiModel([a2017, b2017]);
    expect(rowsOf(tabelOf(now, 'Rekap Kab-Kota')).map((r) => [r['kode'], r['ksm']])).toEqual([
      ['32.04', 1],
      ['32.17', 2],
    ]);
    expect(rowsOf(tabelOf(now, 'Rekap Kelurahan')).map((r) => r['kode'])).toEqual([STAYS, NEW]);
    expect(wrongFormulas(now)).toEqual([]);
  });

  it('shows what moved as a change of both, and as none of the province', () => {
    const target = tabelOf(provinsiModel([a2017, b2017]), 'Target-Realisasi');
    const rows = rowsOf(target);
    expect(rows.map((r) => [r['ksm-tahunLalu'], r['ksm-kini']])).toEqual([
      [3, 1],
      [0, 2],
    ]);
    expect(jumlahOf(target)).toMatchObject({ 'ksm-tahunLalu': 3, 'ksm-kini': 3 });
    // Sessions of earlier years go with the groups, so none is counted in both.
    expect(rows.map((r) => r['sesi-tahunLalu'])).toEqual([8, 16]);
  });

  it('does not count a group under a code of the other kab/kota', () => {
    expect(() => aRekapKota([inMonth('a', toBulan('2017-07'), NEW, PER)], july)).toThrow(
      'is not in 32.04',
    );
  });
});

describe('a group that moved', () => {
  const X = '32.73.01.1001';
  const Y = '32.73.02.1001';
  const before = inMonth('a', toBulan('2017-06'), X, toTanggal('2017-06-30'));
  const sebelumnya = [{ bulan: toBulan('2017-06'), angka: sumBulan([before].map(bulanOfKsm)) }];

  it('within its kab/kota is counted where it is now, and its months stay', () => {
    const rekap = aRekapKota([inMonth('a', toBulan('2017-07'), Y, PER)], {
      sebelumnya,
      lokasi: [aLokasi(X), aLokasi(Y)],
    });
    const model = kotaModel([inMonth('a', toBulan('2017-07'), Y, PER)], rekap);
    expect(rowsOf(tabelOf(model, 'Rekap Kelurahan')).map((r) => [r['kode'], r['ksm']])).toEqual([
      [X, 0],
      [Y, 1],
    ]);
    expect(rowsOf(tabelOf(model, 'Target-Realisasi'))[0]).toMatchObject({
      bulanLalu: 1,
      bulanIni: 0,
    });
    expect(rowsOf(tabelOf(model, 'Kualitas Data')).map((r) => r['ksmBulan'])).toEqual([1, null]);
  });

  it('to another kab/kota is counted in one of them, and leaves its months behind', () => {
    const left = aRekapKota([], { sebelumnya, lokasi: [aLokasi(X)] });
    const joined = aRekapKota([inMonth('a', toBulan('2017-07'), '32.77.01.1001', PER)], {
      kode: '32.77',
      nama: 'Kota Cimahi',
    });
    const model = provinsiModel([left, joined]);
    expect(rowsOf(tabelOf(model, 'Rekap Kab-Kota')).map((r) => r['ksm'])).toEqual([0, 1]);
    const target = tabelOf(model, 'Target-Realisasi');
    expect(rowsOf(target).map((r) => r['ksm-bulanIni'])).toEqual([-1, 1]);
    expect(jumlahOf(target)).toMatchObject({
      'ksm-bulanLalu': 1,
      'ksm-bulanIni': 0,
      'ksm-kini': 1,
    });
    expect(wrongFormulas(model)).toEqual([]);
  });
});
