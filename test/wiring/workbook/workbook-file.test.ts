import { describe, expect, it } from 'vitest';
import { readZip, textOf } from '../../../functions/src/adapters/xlsx/zip/zip-reader.ts';
import { openWorkbook } from '../../../functions/src/adapters/xlsx/workbook/exceljs.ts';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { renderWorkbook } from '../../../functions/src/adapters/xlsx/workbook/render-workbook.ts';
import { assertWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-back-workbook.ts';
import {
  hurufKolom,
  letakTabel,
} from '../../../functions/src/domain/quick-status/workbook/layout.ts';
import type {
  SheetModel,
  WorkbookModel,
} from '../../../functions/src/domain/quick-status/workbook/model.ts';
import { composeQsKota } from '../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { composeQsNasional } from '../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import {
  aCapaianKsm,
  aRekapKota,
  DICETAK,
  gerbangOf,
  PARAMETER,
  PER,
  UPDATE,
} from '../../domain/quick-status/contoh.ts';
import { makeRandom, randomKsm } from '../../domain/quick-status/random-ksm.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';

const CETAKAN = { parameter: PARAMETER, update: UPDATE, dicetak: DICETAK };
const NAMES = [
  '=1+1',
  '+62',
  '-5',
  '@SUM(A1)',
  `KSM "Ba'a" / <Rote> & Co`,
  ' spasi ',
  '_x0041_ dan _x000D_',
  'KSM Melati 😀🌷',
  'é ü ñ — “petik”',
  'Panjang '.repeat(13).slice(0, 100),
];

function kota(): WorkbookModel {
  const random = makeRandom(21);
  const ksm = [
    ...NAMES.map((nama, i) => aCapaianKsm({ ksmId: `ksm-${i}`, nama })),
    ...Array.from({ length: 20 }, (_, i) => randomKsm(random, '32.73.02.1001', i)),
  ];
  return composeQsKota({
    ...CETAKAN,
    rekap: aRekapKota(ksm),
    ksm,
    lkm: [],
    gerbang: gerbangOf(ksm),
    upk: [],
  });
}

function changed(model: WorkbookModel, change: (sheet: SheetModel) => SheetModel): WorkbookModel {
  return { ...model, sheets: model.sheets.map(change) };
}

describe('the workbook file', () => {
  it('contains every cell of the model when it is read back', async () => {
    const model = kota();
    const bytes = await renderWorkbook(model);
    await expect(assertWorkbook(bytes, model)).resolves.toBeUndefined();
    const daftar = (await readWorkbook(bytes)).get('Daftar KSM');
    const names = [...(daftar?.values() ?? [])].map((cell) => cell.nilai);
    for (const name of NAMES) expect(names).toContain(name);
  });

  it('contains the model of a nation without a single group', async () => {
    const model = composeQsNasional({
      ...CETAKAN,
      tahun: 2017,
      bulan: toBulan('2017-07'),
      per: toTanggal(PER),
      berjalan: true,
      kota: [],
    });
    await expect(assertWorkbook(await renderWorkbook(model), model)).resolves.toBeUndefined();
  });

  it('stores numbers as numbers, dates as dates and formulas with their values', async () => {
    const model = kota();
    const read = await readWorkbook(await renderWorkbook(model));
    const daftar = read.get('Daftar KSM');
    expect(daftar?.get('J9')).toEqual({ nilai: '2016-03-01', rumus: null });
    expect(typeof daftar?.get('T9')?.nilai).toBe('number');
    const jumlah = [...(read.get('Rekap Kelurahan')?.values() ?? [])].filter((c) => c.rumus);
    expect(jumlah.some((cell) => cell.nilai === 0)).toBe(true);
    expect(jumlah.length).toBeGreaterThan(30);
  });

  it('is refused when a cell, a formula or a row differs from the model', async () => {
    const model = kota();
    const bytes = await renderWorkbook(model);
    const isDaftar = (sheet: SheetModel) => sheet.nama === 'Daftar KSM' && sheet.bentuk === 'tabel';
    const otherCell = changed(model, (sheet) =>
      isDaftar(sheet) && sheet.bentuk === 'tabel'
        ? { ...sheet, baris: sheet.baris.map((row, i) => (i === 3 ? row.with(8, 'KSM X') : row)) }
        : sheet,
    );
    const blank = changed(model, (sheet) =>
      isDaftar(sheet) && sheet.bentuk === 'tabel'
        ? { ...sheet, baris: sheet.baris.map((row, i) => (i === 3 ? row.with(8, null) : row)) }
        : sheet,
    );
    const otherSum = changed(model, (sheet) =>
      isDaftar(sheet) && sheet.bentuk === 'tabel'
        ? {
            ...sheet,
            jumlah: sheet.jumlah?.with(8, { rumus: 'SUBTOTAL(103,I9:I10)', nilai: 2 }) ?? null,
          }
        : sheet,
    );
    await expect(assertWorkbook(bytes, otherCell)).rejects.toThrow('Daftar KSM!I12');
    await expect(assertWorkbook(bytes, blank)).rejects.toThrow('cells in the file');
    await expect(assertWorkbook(bytes, otherSum)).rejects.toThrow('Daftar KSM!I');
    await expect(
      assertWorkbook(bytes, { ...model, sheets: model.sheets.slice(1) }),
    ).rejects.toThrow('instead of');
  });
});

const open = async (model: WorkbookModel) => openWorkbook(await renderWorkbook(model));

describe('the layout of the file', () => {
  const tables = (model: WorkbookModel) => model.sheets.filter((sheet) => sheet.bentuk === 'tabel');

  it('names the rows of every table without JUMLAH, and itself', async () => {
    const model = kota();
    const workbook = await open(model);
    const names = new Map(
      workbook.definedNames.model.map(({ name, ranges }) => [name, ranges] as const),
    );
    for (const tabel of tables(model).filter((t) => t.rentang !== null)) {
      const { pertama, terakhir } = letakTabel(tabel);
      const last = hurufKolom(tabel.kolom.length);
      expect(names.get(tabel.rentang ?? '')?.map((range) => range.replaceAll("'", ''))).toEqual([
        `${tabel.nama}!$A$${pertama}:$${last}$${terakhir}`,
      ]);
      expect(tabel.jumlah === null || letakTabel(tabel).jumlah === terakhir + 1).toBe(true);
    }
    expect(names.size).toBe(tables(model).filter((t) => t.rentang !== null).length);
    expect(workbook.title).toBe(model.judul);
    expect(workbook.subject).toBe(model.properti.subjek);
    expect(workbook.created.toISOString()).toBe(DICETAK);
  });

  it('prints every sheet one page wide, with its headings and page numbers on each', async () => {
    const model = kota();
    const workbook = await open(model);
    for (const sheet of model.sheets) {
      const { pageSetup, headerFooter, views } = workbook.getWorksheet(sheet.nama) ?? {};
      expect(pageSetup).toMatchObject({
        paperSize: sheet.cetak.kertas === 'A3' ? 8 : 9,
        orientation: sheet.cetak.orientasi,
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      });
      expect(headerFooter?.oddFooter).toContain('Halaman &P dari &N');
      if (sheet.bentuk !== 'tabel') continue;
      const { kepala, nomor, pertama } = letakTabel(sheet);
      expect(pageSetup?.printTitlesRow).toBe(`${kepala[0]}:${nomor ?? kepala[1]}`);
      expect(views?.[0]).toMatchObject({
        state: 'frozen',
        xSplit: sheet.bekuKolom,
        ySplit: pertama - 1,
      });
    }
  });

  it('makes a real Excel table where there is one line of headings', async () => {
    const model = kota();
    const workbook = await open(model);
    for (const sheet of tables(model)) {
      const isSingle = !sheet.bernomor && sheet.kolom.every((k) => k.judul.length === 1);
      expect(sheet.tabel !== undefined).toBe(isSingle);
      const found = workbook.getWorksheet(sheet.nama)?.getTables() ?? [];
      expect(found).toHaveLength(isSingle ? 1 : 0);
    }
    const parts = readZip(await renderWorkbook(model)).map((part) => [part.path, part] as const);
    const table = textOf(new Map(parts), 'xl/tables/table1.xml');
    const kamus = tables(model).find((sheet) => sheet.nama === 'Kamus');
    if (kamus === undefined) throw new Error('no Kamus');
    const { kepala, terakhir } = letakTabel(kamus);
    expect(table).toContain(`displayName="Kamus" ref="A${kepala[1]}:E${terakhir}"`);
    const headings = [...table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map((m) => m[1]);
    expect(headings).toEqual(kamus.kolom.map((kolom) => kolom.judul[0]));
  });

  it('measures columns in digits of the font that the cells have', async () => {
    const parts = readZip(await renderWorkbook(kota())).map((part) => [part.path, part] as const);
    const styles = textOf(new Map(parts), 'xl/styles.xml');
    expect(/<fonts[^>]*><font>(.*?)<\/font>/.exec(styles)?.[1]).toBe(
      '<sz val="10"/><name val="Arial"/>',
    );
    expect(styles).not.toContain('Calibri');
  });

  it('gives long names the lines that they need, and short ones no more', async () => {
    const ksm = [
      aCapaianKsm({ ksmId: 'a', nama: 'KSM Melati' }),
      aCapaianKsm({ ksmId: 'b', nama: 'Panjang '.repeat(13).slice(0, 100) }),
    ];
    const model = composeQsKota({
      ...CETAKAN,
      rekap: aRekapKota(ksm),
      ksm,
      lkm: [],
      gerbang: gerbangOf(ksm),
      upk: [],
    });
    const daftar = (await open(model)).getWorksheet('Daftar KSM');
    // exceljs has no height where the file gives none.
    expect(daftar?.getRow(9).height).toBeUndefined();
    expect(daftar?.getRow(10).height).toBeGreaterThan(2.5 * 12);
  });
});
