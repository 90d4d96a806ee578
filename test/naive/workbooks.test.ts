// Every figure of every sheet of every kind of workbook against a second count (test/naive): plain loops
// over the raw records of the demo groups, written from the documentation and sharing no code with the model.
import { describe, expect, it } from 'vitest';
import { KOLOM_DATA } from '../../functions/src/domain/quick-status/data/kolom-data.ts';
import { compareCell, compareInfo, compareTable, newTally, tableOf } from './compare.ts';
import { expectDaftar } from './sheets/groups.ts';
import { expectData } from './sheets/data.ts';
import { expectGerbangArea, expectGerbangKota } from './sheets/gates.ts';
import { expectInfo, expectTitle } from './sheets/cover.ts';
import { expectKualitasArea, expectKualitasKota } from './sheets/quality.ts';
import { expectRekap } from './sheets/recap.ts';
import { expectTargetArea, expectTargetKota } from './sheets/targets.ts';
import { expectUpkArea, expectUpkKota } from './sheets/upk.ts';
import { KOTA, each, AREAS, SHEET, levelsOf, modelOf, expectNone, shownIn } from './workbooks.ts';

describe.each(each(AREAS))(
  'the workbook of $area on $E equals a second count',
  ({ area, E, files }) => {
    const { records } = files;
    const model = modelOf(files, area);

    it('on the cover and above every table', () => {
      const tally = newTally();
      compareInfo(tally, area, model, expectInfo(records, area, E, E));
      const [judul, wilayah, periode] = expectTitle(records, area, E, E);
      for (const sheet of model.sheets) {
        compareCell(tally, `${area} ${sheet.nama} judul`, sheet.judul[0] ?? null, judul ?? null);
        const rest = sheet.judul.slice(-2);
        compareCell(tally, `${area} ${sheet.nama} wilayah`, rest[0] ?? null, wilayah ?? null);
        compareCell(tally, `${area} ${sheet.nama} periode`, rest[1] ?? null, periode ?? null);
      }
      expectNone(tally, 60);
    });

    it.each(levelsOf(area))('in the recap by %s', (level) => {
      const tally = newTally();
      compareTable(
        tally,
        area,
        tableOf(model, SHEET[level]),
        expectRekap(records, { area, level, E, shown: shownIn(files) }),
      );
      expectNone(tally, 80);
    });

    it('in Target-Realisasi, Gerbang Tahap, UPK and Kualitas Data', () => {
      const tally = newTally();
      const isKota = area.length >= 5;
      const sheets = [
        ['Target-Realisasi', isKota ? expectTargetKota : expectTargetArea],
        ['Gerbang Tahap', isKota ? expectGerbangKota : expectGerbangArea],
        ['UPK', isKota ? expectUpkKota : expectUpkArea],
        ['Kualitas Data', isKota ? expectKualitasKota : expectKualitasArea],
      ] as const;
      for (const [nama, expected] of sheets)
        compareTable(tally, area, tableOf(model, nama), expected(records, area, E));
      expectNone(tally, 200);
    });
  },
);

describe.each(each(AREAS.filter((area) => area.length >= 5)))(
  'the groups of $area on $E',
  ({ area, E, files }) => {
    const { records } = files;

    it('equal a second count in Daftar KSM', () => {
      const tally = newTally();
      compareTable(
        tally,
        area,
        tableOf(modelOf(files, area), 'Daftar KSM'),
        expectDaftar(records, area, E),
      );
      expectNone(tally, 50);
    });
  },
);

describe.each(each(KOTA))('the rows of $area on $E', ({ area, E, files }) => {
  const { records } = files;

  it('equal a second count in the Data workbook', () => {
    const tally = newTally();
    const expected = expectData(records, area, E);
    const rows = files.data.get(area) ?? [];
    expect(KOLOM_DATA.map((kolom) => kolom.judul)).toEqual(expected.kepala);
    expect(rows).toHaveLength(expected.baris.length);
    for (const [i, row] of expected.baris.entries())
      for (const [j, cell] of row.entries())
        compareCell(
          tally,
          `${area} Data ${i + 1} ${expected.kepala[j]}`,
          rows[i]?.[j] ?? null,
          cell,
        );
    expectNone(tally, 50);
  });
});
