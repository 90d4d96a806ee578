// Target-Realisasi against plain counts over the raw rows.
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { composeQsProvinsi } from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { aCapaianKsm, aRekapKota } from '../contoh.ts';
import { jumlahOf, rowsOf, tabelOf } from '../read-model.ts';
import { PER, TARGET, bandung, cimahi, salatiga, GABUNGAN, kota, nasional } from './demo-models.ts';
import { percent } from '../percent.ts';
import { toKodeProvinsi } from '../../../../functions/src/domain/basics/wilayah.ts';

describe('Target-Realisasi', () => {
  const isAlive = (b: (typeof bandung.catatan)[number], on: string) =>
    b.ksm.tanggalBentuk <= on && !(b.ksm.tanggalBubar && b.ksm.tanggalBubar <= on);
  const countKsm = ({ catatan }: typeof bandung, on: string) =>
    catatan.filter((b) => isAlive(b, on)).length;
  const countAnggota = ({ catatan }: typeof bandung, on: string) =>
    catatan
      .filter((b) => isAlive(b, on))
      .flatMap((b) => b.anggota?.anggota ?? [])
      .filter((a) => a.tanggalMasuk <= on && !(a.tanggalKeluar && a.tanggalKeluar <= on)).length;
  const countSesi = ({ catatan }: typeof bandung, from: string, to: string) =>
    catatan
      // Groups that ended before the year are not on record in it.
      .filter((b) => !b.ksm.tanggalBubar || b.ksm.tanggalBubar >= '2017-01-01')
      .flatMap((b) => b.sesi)
      .filter(
        (s) => !s.dibatalkan && s.status === 'dilaksanakan' && s.tanggal >= from && s.tanggal <= to,
      ).length;

  it('of a kab/kota gives six numbers per indicator, counted from the records', () => {
    const [ksm, berdaya, sesi, anggota] = rowsOf(tabelOf(kota, 'Target-Realisasi'));
    const stock = (of: (on: string) => number, target: number) => ({
      tahunLalu: of('2016-12-31'),
      target,
      bulanLalu: of('2017-09-30'),
      bulanIni: of(PER) - of('2017-09-30'),
      kini: of(PER),
      persen: percent(of(PER), target),
    });
    expect(ksm).toMatchObject(stock((on) => countKsm(bandung, on), TARGET.ksm));
    expect(anggota).toMatchObject(stock((on) => countAnggota(bandung, on), TARGET.anggota));
    const levels = (on: string) =>
      bandung.months.filter(
        (c) => c.capaian.per === on && ['Berdaya', 'Mandiri'].includes(c.capaian.tingkat),
      ).length;
    expect(berdaya).toMatchObject(stock(levels, TARGET.berdaya));
    const held = countSesi(bandung, '2017-01-01', PER);
    expect(sesi).toMatchObject({
      tahunLalu: countSesi(bandung, '0000', '2016-12-31'),
      bulanLalu: countSesi(bandung, '2017-01-01', '2017-09-30'),
      bulanIni: countSesi(bandung, '2017-10-01', PER),
      kini: held,
      persen: percent(held, TARGET.sesi),
    });
  });

  it('of the nation divides by the targets of those that have one', () => {
    const tabel = tabelOf(nasional, 'Target-Realisasi');
    const bertarget = countKsm(bandung, PER) + countKsm(cimahi, PER);
    expect(jumlahOf(tabel)).toMatchObject({
      'ksm-target': 60,
      'ksm-kini': bertarget + countKsm(salatiga, PER),
      'ksm-persen': percent(bertarget, 60),
    });
    expect(rowsOf(tabel)[2]).toMatchObject({ 'ksm-target': null, 'ksm-persen': null });
  });

  it('hides members of an area where the recap hides them, and a sum that would tell them', () => {
    const tiny = aRekapKota([
      aCapaianKsm({ capaian: { angka: { anggotaL: 1, anggotaP: 2, anggotaAktif: 3 } } }),
    ]);
    const model = composeQsProvinsi({
      ...GABUNGAN,
      parameter: PARAMETER_AWAL,
      kode: toKodeProvinsi('32'),
      nama: 'Jawa Barat',
      kota: [tiny, cimahi.rekap],
    });
    const tabel = tabelOf(model, 'Target-Realisasi');
    // The other kab/kota shows its members in its own file.
    expect(rowsOf(tabel).map((row) => row['anggota-kini'])).toEqual([
      '*',
      countAnggota(cimahi, PER),
    ]);
    expect(jumlahOf(tabel)['anggota-kini']).toBe('*');
    // The recap adds up the one that shows its members, and says so.
    const rekap = tabelOf(model, 'Rekap Kab-Kota');
    expect(jumlahOf(rekap)['anggotaTotal']).toBe(countAnggota(cimahi, PER));
    expect(rekap.catatan.join(' ')).toContain('tidak ikut: Total 1;');
  });
});
