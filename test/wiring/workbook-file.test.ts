import { describe, expect, it } from 'vitest';
import {
  readWorkbook,
  renderWorkbook,
  verifyWorkbook,
} from '../../functions/src/adapters/workbook-file.ts';
import type { SheetModel, WorkbookModel } from '../../functions/src/domain/qs/model.ts';
import { susunQsKota, susunQsNasional } from '../../functions/src/domain/qs/susun.ts';
import {
  aCapaianKsm,
  aRekapKota,
  DICETAK,
  gerbangOf,
  makeRandom,
  PARAMETER,
  PER,
  randomKsm,
  UPDATE,
} from '../domain/qs/contoh.ts';

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
  return susunQsKota({
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
  it('holds every cell of the model when it is read back', async () => {
    const model = kota();
    const bytes = await renderWorkbook(model);
    await expect(verifyWorkbook(bytes, model)).resolves.toBeUndefined();
    const daftar = (await readWorkbook(bytes)).get('Daftar KSM');
    const names = [...(daftar?.values() ?? [])].map((cell) => cell.nilai);
    for (const name of NAMES) expect(names).toContain(name);
  });

  it('holds the model of a nation without a single group', async () => {
    const model = susunQsNasional({
      ...CETAKAN,
      tahun: 2017,
      bulan: '2017-07',
      per: PER,
      berjalan: true,
      kota: [],
    });
    await expect(verifyWorkbook(await renderWorkbook(model), model)).resolves.toBeUndefined();
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
    await expect(verifyWorkbook(bytes, otherCell)).rejects.toThrow('Daftar KSM!I12');
    await expect(verifyWorkbook(bytes, blank)).rejects.toThrow('cells in the file');
    await expect(verifyWorkbook(bytes, otherSum)).rejects.toThrow('Daftar KSM!I');
    await expect(
      verifyWorkbook(bytes, { ...model, sheets: model.sheets.slice(1) }),
    ).rejects.toThrow('instead of');
  });
});
