// A group that ended, before, on and after the day, and in the next year.
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { buildBarisData } from '../../../../functions/src/domain/quick-status/data/baris-data.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { DICETAK } from '../contoh.ts';
import { kotaOf, playDemo } from '../../../naive/kota-demo.ts';
import { toTanggal, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { tabelOf, rowsOf, wrongFormulas } from '../read-model.ts';

describe('a group that ended', () => {
  /** The one group of a small demo, ended on a day; its kab/kota on a report date. */
  function endedOn(tanggalBubar: Tanggal, per: Tanggal) {
    const played = playDemo(toTanggal('2018-09-12'), 1, 1);
    const { docs } = played.ledger;
    for (const [id, ksm] of docs.ksm) docs.ksm.set(id, { ...ksm, tanggalBubar });
    const built = kotaOf(played, '32.73', per);
    const { rekap, capaian, lkm, gerbang, upk } = built;
    const model = composeQsKota({
      parameter: PARAMETER_AWAL,
      update: toTanggal(per),
      dicetak: DICETAK,
      rekap,
      ksm: capaian,
      lkm,
      gerbang,
      upk,
    });
    return { ...rekap.angka, model, capaian };
  }

  it('is counted until the day before, as dissolved from that day, and not at all a year later', () => {
    expect(endedOn(toTanggal('2017-07-01'), toTanggal('2017-06-30'))).toMatchObject({
      ksm: 1,
      bubar: 0,
    });
    expect(endedOn(toTanggal('2017-06-30'), toTanggal('2017-06-30'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
    expect(endedOn(toTanggal('2017-06-30'), toTanggal('2017-12-31'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
    expect(endedOn(toTanggal('2017-06-30'), toTanggal('2018-01-31'))).toMatchObject({
      ksm: 0,
      bubar: 0,
    });
  });

  it('leaves its sessions, and nothing else, in the year in which it ended', () => {
    const alive = endedOn(toTanggal('2017-07-01'), toTanggal('2017-06-30'));
    const ended = endedOn(toTanggal('2017-06-30'), toTanggal('2017-06-30'));
    expect(alive.sesiTahun).toBeGreaterThan(0);
    expect(ended).toMatchObject({
      sesiTahun: alive.sesiTahun,
      sesiBulan: alive.sesiBulan,
      tabungan: 0,
      anggotaP: 0,
      terlaksana: 0,
      beredarUpk: 0,
    });
    expect(rowsOf(tabelOf(ended.model, 'Daftar KSM'))[0]).toMatchObject({ kode: 'Belum ada data' });
    expect(
      buildBarisData(ended.capaian, () => ({
        provinsi: '',
        kota: '',
        kecamatan: '',
        kelurahan: '',
        lkm: '',
      })),
    ).toEqual([]);
    expect(wrongFormulas(ended.model)).toEqual([]);
  });

  it('belongs to the old year when it ended on 31 December, and to the new one from 1 January', () => {
    expect(endedOn(toTanggal('2016-12-31'), toTanggal('2016-12-31'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
    expect(endedOn(toTanggal('2016-12-31'), toTanggal('2017-01-31'))).toMatchObject({
      ksm: 0,
      bubar: 0,
      sesiTahun: 0,
    });
    expect(endedOn(toTanggal('2017-01-01'), toTanggal('2016-12-31'))).toMatchObject({
      ksm: 1,
      bubar: 0,
    });
    expect(endedOn(toTanggal('2017-01-01'), toTanggal('2017-01-31'))).toMatchObject({
      ksm: 0,
      bubar: 1,
    });
  });
});
