// The formulas of a workbook, and the fingerprint of its cells.
import { describe, expect, it } from 'vitest';
import { canonicalCells } from '../../../../functions/src/domain/quick-status/workbook/canonical.ts';
import { cellsOf } from '../../../../functions/src/domain/quick-status/workbook/cells.ts';
import { letakTabel } from '../../../../functions/src/domain/quick-status/workbook/layout.ts';
import type { WorkbookModel } from '../../../../functions/src/domain/quick-status/workbook/model.ts';
import { composeQsNasional } from '../../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { aCapaianKsm, aLokasi, aRekapKota, gerbangOf } from '../contoh.ts';
import { percent } from '../percent.ts';
import { rowsOf, tabelOf, value } from '../read-model.ts';
import { evaluate, gridOf } from '../rumus.ts';
import { toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { CETAKAN, GABUNGAN, kotaModel, jumlahOf, manyKsm, BANDUNG } from './models.ts';

describe('formulas', () => {
  const single = [aCapaianKsm({ capaian: { angka: { anggotaL: 2, anggotaP: 3 } } })];
  const models: readonly (readonly [string, WorkbookModel])[] = [
    ['a kab/kota', kotaModel(manyKsm(5, BANDUNG, 8))],
    ['a kab/kota of tiny groups', kotaModel(manyKsm(6, BANDUNG, 1))],
    ['a kab/kota of one group', kotaModel(single)],
    ['an empty kab/kota', kotaModel([], aRekapKota([], { lokasi: [] }))],
    [
      'a kab/kota without groups',
      kotaModel([], aRekapKota([], { lokasi: BANDUNG.map((k) => aLokasi(k)) })),
    ],
    ['the nation', composeQsNasional({ ...GABUNGAN, kota: [aRekapKota(manyKsm(7, BANDUNG, 3))] })],
  ];

  it.each(models)('of %s give their cached values', (_, model) => {
    const grid = gridOf(model);
    let formulas = 0;
    for (const sheet of model.sheets)
      for (const cell of cellsOf(sheet)) {
        if (typeof cell.isi !== 'object' || cell.isi === null) continue;
        formulas += 1;
        expect([cell.isi.rumus, evaluate(cell.isi.rumus, sheet, grid)]).toEqual([
          cell.isi.rumus,
          cell.isi.nilai,
        ]);
      }
    expect(formulas).toBeGreaterThan(60);
  });

  it('keep JUMLAH right where cells are hidden, and reveal nothing when rows are filtered', () => {
    const model = kotaModel([
      aCapaianKsm({ ksmId: 'a', capaian: { angka: { anggotaL: 2, anggotaP: 10 } } }),
      aCapaianKsm({
        ksmId: 'b',
        kelurahan: '32.73.01.1002',
        capaian: { angka: { anggotaL: 9, anggotaP: 4, anggotaMiskin: 9 } },
      }),
      aCapaianKsm({
        ksmId: 'c',
        kelurahan: '32.73.01.1003',
        capaian: { angka: { anggotaL: 8, anggotaP: 8, anggotaMiskin: 9 } },
      }),
    ]);
    const tabel = tabelOf(model, 'Rekap Kelurahan');
    expect(
      rowsOf(tabel).map((row) => [row['anggotaL'], row['anggotaP'], row['anggotaTotal']]),
    ).toEqual([
      ['*', '*', 12],
      ['*', '*', 13],
      [8, 8, 16],
    ]);
    expect(rowsOf(tabel).map((row) => row['persenPerempuan'])).toEqual(['*', '*', 50]);
    const { pertama, terakhir } = letakTabel(tabel);
    const no = `A${pertama}:A${terakhir}`;
    const l = `U${pertama}:U${terakhir}`;
    expect(jumlahOf(tabel)['anggotaL']).toEqual({
      rumus: `SUBTOTAL(109,${l})+IF(SUBTOTAL(103,${no})=ROWS(${no}),11,0)`,
      nilai: 19,
    });
    expect(value(jumlahOf(tabel)['persenPerempuan'])).toBe(percent(22, 41));
  });
});

describe('the fingerprint of the contents', () => {
  const ksm = manyKsm(8, BANDUNG, 3);
  const rekap = aRekapKota(ksm);
  const base = { ...CETAKAN, rekap, ksm, lkm: [], gerbang: gerbangOf(ksm), upk: [] };

  it('is the same whenever the file is printed', () => {
    const later = composeQsKota({
      ...base,
      dicetak: '2017-07-09T01:02:03.000Z',
      update: toTanggal('2017-07-09'),
    });
    const now = composeQsKota(base);
    expect(later.judul).not.toBe(now.judul);
    expect(canonicalCells(later)).toBe(canonicalCells(now));
    expect(canonicalCells(now)).not.toContain('Update 5 Juli');
    expect(canonicalCells(now)).not.toContain('14.30');
  });

  it('is the same in whatever order the groups come', () => {
    expect(canonicalCells(composeQsKota({ ...base, ksm: ksm.toReversed() }))).toBe(
      canonicalCells(composeQsKota(base)),
    );
  });

  it('changes with any figure, name or report date', () => {
    const now = canonicalCells(composeQsKota(base));
    const [first, ...rest] = ksm;
    if (first === undefined) throw new Error('no group');
    const renamed = [{ ...first, nama: 'KSM Lain' }, ...rest];
    expect(canonicalCells(composeQsKota({ ...base, ksm: renamed }))).not.toBe(now);
    expect(
      canonicalCells(composeQsKota({ ...base, rekap: { ...rekap, per: toTanggal('2017-07-06') } })),
    ).not.toBe(now);
  });
});
