// What holds for every sheet beside recaps and list.
import { describe, expect, it } from 'vitest';
import {
  EMPTY_GERBANG,
  sumGerbang,
} from '../../../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import type { WorkbookModel } from '../../../../functions/src/domain/quick-status/workbook/model.ts';
import {
  EMPTY_MUTU,
  mutuOfKota,
  sumMutu,
} from '../../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import type { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { composeQsNasional } from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { keteranganKolom } from '../../../../functions/src/domain/quick-status/workbook/cells.ts';
import { EMPTY_UPK, sumUpk } from '../../../../functions/src/domain/quick-status/recap/upk-kota.ts';
import { aCapaianKsm, aRekapKota, gerbangOf } from '../contoh.ts';
import { evaluate, gridOf } from '../rumus.ts';
import { tabelOf } from '../read-model.ts';
import { semua, CETAKAN, GABUNGAN, kota, jabar, nasional } from './demo-models.ts';

const LEMBAR = ['Target-Realisasi', 'Gerbang Tahap', 'UPK', 'Kualitas Data'];

describe('every sheet', () => {
  it('has formulas that give their cached values', () => {
    for (const model of [kota, jabar, nasional]) {
      const grid = gridOf(model);
      for (const nama of LEMBAR) {
        const tabel = tabelOf(model, nama);
        const rumus = (tabel.jumlah ?? []).filter((sel) => typeof sel === 'object' && sel !== null);
        expect(rumus.map((sel) => [nama, sel.rumus, evaluate(sel.rumus, tabel, grid)])).toEqual(
          rumus.map((sel) => [nama, sel.rumus, sel.nilai]),
        );
      }
    }
  });

  it('holds for an area without a group and for one group', () => {
    const empty = aRekapKota([], { lokasi: [] });
    const one = aCapaianKsm();
    const files = [
      composeQsKota({ ...CETAKAN, rekap: empty, ksm: [], lkm: [], gerbang: new Map(), upk: [] }),
      composeQsKota({
        ...CETAKAN,
        rekap: aRekapKota([one]),
        ksm: [one],
        lkm: [],
        gerbang: gerbangOf([one]),
        upk: [],
      }),
      composeQsNasional({ ...GABUNGAN, kota: [] }),
    ];
    for (const model of files)
      for (const nama of LEMBAR) expect(tabelOf(model, nama).baris.length).toBeGreaterThan(0);
    expect(tabelOf(files[2] as WorkbookModel, 'UPK').baris[0]?.[1]).toBe('Belum ada data');
  });

  it('has room for words in every lane of its explanations', () => {
    for (const model of [kota, jabar, nasional])
      for (const sheet of model.sheets) {
        if (sheet.bentuk !== 'tabel') continue;
        const { lajur, teks } = keteranganKolom(sheet);
        if (teks.length === 0) continue;
        const lebar = sheet.kolom.filter((it) => it.tersembunyi !== true).map((it) => it.lebar);
        const widthOf = ([from, to]: readonly [number, number]) =>
          lebar.slice(from - 1, to).reduce((sum, it) => sum + it, 0);
        const all = widthOf([1, lebar.length]);
        expect(lajur.reduce((sum, it) => sum + widthOf(it), 0)).toBeCloseTo(all);
        for (const lane of lajur)
          expect({ nama: sheet.nama, lane, isWide: widthOf(lane) > all / 5 }).toMatchObject({
            isWide: true,
          });
      }
  });

  it('is explained in Kamus', () => {
    for (const model of [kota, nasional]) {
      const explained = new Set(tabelOf(model, 'Kamus').baris.map((row) => row[0]));
      for (const nama of LEMBAR) expect(explained).toContain(nama);
    }
  });

  it('adds up in any grouping', () => {
    const [a, b, c] = semua.map((k) => k.rekap) as [RekapKota, RekapKota, RekapKota];
    const left = sumGerbang([sumGerbang([a.gerbang, b.gerbang]), c.gerbang]);
    expect(left).toEqual(sumGerbang([a.gerbang, sumGerbang([c.gerbang, b.gerbang])]));
    expect(sumGerbang([EMPTY_GERBANG, a.gerbang])).toEqual(a.gerbang);
    expect(sumUpk([sumUpk([a.upk, b.upk]), c.upk])).toEqual(sumUpk([c.upk, a.upk, b.upk]));
    expect(sumUpk([EMPTY_UPK, a.upk])).toEqual(a.upk);
    const mutu = [a, b, c].map(mutuOfKota);
    expect(sumMutu([sumMutu(mutu.slice(0, 2)), ...mutu.slice(2)])).toEqual(sumMutu(mutu));
    expect(sumMutu([EMPTY_MUTU, ...mutu])).toEqual(sumMutu(mutu.toReversed()));
  });
});
