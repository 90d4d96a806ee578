// The Data workbook as a file: exceljs, which wrote none of its rows, finds every cell again.
import { describe, expect, it } from 'vitest';
import { readZip, textOf } from '../../../functions/src/adapters/xlsx/zip/zip-reader.ts';
import {
  collectBytes,
  renderDataWorkbook,
} from '../../../functions/src/adapters/xlsx/data/render-data-workbook.ts';
import { readRows } from '../../../functions/src/adapters/xlsx/rows/read-rows.ts';
import { assertDataWorkbook } from '../../../functions/src/adapters/xlsx/data/read-back-data.ts';
import { openWorkbook } from '../../../functions/src/adapters/xlsx/workbook/exceljs.ts';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import {
  buildBarisData,
  type BarisData,
} from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import type { DataModel } from '../../../functions/src/domain/quick-status/data/data-model.ts';
import { cellsOf } from '../../../functions/src/domain/quick-status/workbook/cells.ts';
import {
  hurufKolom,
  letakTabel,
} from '../../../functions/src/domain/quick-status/workbook/layout.ts';
import { aCapaianKsm } from '../../domain/quick-status/contoh.ts';
import { namaOf, someRows, modelOf, readData } from './data-rows.ts';

describe('the Data workbook', () => {
  it('holds every cell of every row when exceljs reads it, whatever characters a name has', async () => {
    const rows = someRows(60);
    const model = modelOf(rows.length);
    const bytes = await collectBytes(renderDataWorkbook(model, rows));
    expect(await readData(bytes, model)).toEqual(rows);
    await expect(assertDataWorkbook(bytes, model, rows)).resolves.toBeUndefined();
  });

  it('stores numbers as numbers, dates as dates, codes as text and leaves the rest blank', async () => {
    const [row] = buildBarisData(
      [aCapaianKsm({ tahap: null, capaian: { aturan: [90.5, 0, 80, 70, null] } })],
      namaOf,
    );
    const model = modelOf(1);
    const bytes = await collectBytes(renderDataWorkbook(model, row === undefined ? [] : [row]));
    const cells = (await readWorkbook(bytes)).get('Data');
    const cell = (judul: string) =>
      cells?.get(`${hurufKolom(KOLOM_DATA.findIndex((k) => k.judul === judul) + 1)}2`)?.nilai;
    expect(cell('Kode Provinsi')).toBe('32');
    expect(cell('Tgl Bentuk')).toBe('2016-03-01');
    expect(cell('Tahap')).toBeUndefined();
    expect(cell('R1')).toBe(90.5);
    expect(cell('R2')).toBe(0);
    expect(cell('R5')).toBeUndefined();
    expect(cell('Tabungan (Rp)')).toBe(1_200_000);
  });

  it('writes numbers of every size as they are', async () => {
    const numbers = [0, -0, 1, -20_000, 0.1, 12.5, 69.6, 99.9, -3.5, 1 / 3, 1e15, 1e21, 2 ** 53];
    const row = KOLOM_DATA.map(({ jenis }) => (jenis === 'rupiah' ? 0 : null));
    const rows = numbers.map((n) => row.map((isi) => (isi === null ? null : n)));
    const model = modelOf(rows.length);
    const bytes = await collectBytes(renderDataWorkbook(model, rows));
    const read = await readData(bytes, model);
    expect(read.map((found) => found.find((isi) => isi !== null) ?? null)).toEqual(
      numbers.map((n) => n + 0),
    );
    await expect(
      collectBytes(renderDataWorkbook(modelOf(1), [row.map(() => NaN)])),
    ).rejects.toThrow('NaN');
  });

  it('shows a name that looks like an escape unchanged', async () => {
    const rows = buildBarisData([aCapaianKsm({ nama: '_x0041_ dan _x000D_ _x' })], namaOf);
    const model = modelOf(1);
    const bytes = await collectBytes(renderDataWorkbook(model, rows));
    // exceljs does not know the escape in inline texts; Excel and LibreOffice do.
    await expect(assertDataWorkbook(bytes, model, rows)).resolves.toBeUndefined();
    expect((await readWorkbook(bytes)).get('Data')?.get('K2')?.nilai).toBe(
      '_x005F_x0041_ dan _x005F_x000D_ _x',
    );
  });

  it('has a header and no row for an area without a group', async () => {
    const model = modelOf(0);
    const bytes = await collectBytes(renderDataWorkbook(model, []));
    expect(await readData(bytes, model)).toEqual([]);
    await expect(assertDataWorkbook(bytes, model, [])).resolves.toBeUndefined();
  });

  it('splits above the limit of rows, loses none and says so on Info', async () => {
    const rows = someRows(60);
    const model = modelOf(rows.length, 30);
    const bytes = await collectBytes(renderDataWorkbook(model, rows));
    const read = await readWorkbook(bytes);
    expect([...read.keys()]).toEqual(['Info', 'Data', 'Data 2', 'Data 3', 'Kamus']);
    expect(await readData(bytes, model)).toEqual(rows);
    await expect(assertDataWorkbook(bytes, model, rows)).resolves.toBeUndefined();
    const info = [...(read.get('Info')?.values() ?? [])];
    expect(info.some(({ nilai }) => String(nilai).includes('Data, Data 2, Data 3'))).toBe(true);
    expect(info.filter(({ rumus }) => rumus !== null)).toEqual([
      {
        rumus: `COUNTA('Data'!J2:J31)+COUNTA('Data 2'!J2:J31)+COUNTA('Data 3'!J2:J${rows.length - 59})`,
        nilai: rows.length,
      },
    ]);
  });

  it('holds its rows as real tables under one line of headings, nothing merged', async () => {
    const rows = someRows(0).slice(0, 5);
    const model = modelOf(rows.length, 3);
    const bytes = await collectBytes(renderDataWorkbook(model, rows));
    const parts = new Map(readZip(bytes).map((part) => [part.path, part]));
    const refs = [...parts.keys()]
      .filter((path) => path.startsWith('xl/tables/'))
      .map((path) => / displayName="(\w+)" ref="([A-Z0-9:]+)"/.exec(textOf(parts, path))?.slice(1));
    const last = hurufKolom(KOLOM_DATA.length);
    const { kepala, terakhir } = letakTabel(model.kamus);
    expect(new Map(refs.map((ref) => [ref?.[0], ref?.[1]]))).toEqual(
      new Map([
        ['Data_KSM', `A1:${last}4`],
        ['Data_KSM_2', `A1:${last}3`],
        ['Kamus', `A${kepala[1]}:E${terakhir}`],
      ]),
    );
    const workbook = await openWorkbook(bytes);
    for (const { nama } of model.lembar)
      expect(workbook.getWorksheet(nama)?.model.merges).toEqual([]);
    // Columns are as wide as in the other workbooks, whatever fonts a machine has.
    expect(textOf(parts, 'xl/styles.xml')).not.toContain('Calibri');
  });

  it('does not split rows that just fill a sheet', () => {
    expect(modelOf(30, 30).lembar).toHaveLength(1);
    expect(modelOf(31, 30).lembar.map((lembar) => lembar.baris)).toEqual([30, 1]);
  });

  it('prints Info and Kamus as the model says, also after the rows were put in', async () => {
    const model = modelOf(3, 2);
    const read = await readWorkbook(
      await collectBytes(renderDataWorkbook(model, someRows(0).slice(0, 3))),
    );
    for (const sheet of [model.info, model.kamus]) {
      const wanted = [...cellsOf(sheet)].filter(({ isi }) => isi !== null && isi !== '');
      const found = read.get(sheet.nama);
      expect(found?.size).toBe(wanted.length);
      for (const { baris, kolom, isi } of wanted)
        expect(found?.get(`${hurufKolom(kolom)}${baris}`)?.nilai).toBe(
          typeof isi === 'object' ? isi?.nilai : isi,
        );
    }
  });

  it('takes rows from a stream and writes the same file', async () => {
    const rows = someRows(40);
    const model = modelOf(rows.length, 25);
    async function* slowly() {
      for (const row of rows) {
        if (row[1] === null) await Promise.resolve();
        yield row;
      }
    }
    const streamed = await collectBytes(renderDataWorkbook(model, slowly()));
    const held = await collectBytes(renderDataWorkbook(model, rows));
    expect(Buffer.compare(streamed, held)).toBe(0);
    await expect(assertDataWorkbook(streamed, model, slowly())).resolves.toBeUndefined();
  });

  it('fails when the number of rows is not the one announced, and closes their source', async () => {
    const rows = someRows(10);
    let isClosed = false;
    function* source() {
      try {
        yield* rows;
      } finally {
        isClosed = true;
      }
    }
    await expect(collectBytes(renderDataWorkbook(modelOf(rows.length + 1), rows))).rejects.toThrow(
      'fewer rows',
    );
    await expect(
      collectBytes(renderDataWorkbook(modelOf(rows.length - 1), source())),
    ).rejects.toThrow('more rows');
    expect(isClosed).toBe(true);
  });

  it('passes on a failure of the source in the middle of a sheet', async () => {
    const rows = someRows(10);
    async function* broken() {
      yield* rows.slice(0, 5);
      await Promise.resolve();
      throw new Error('the part of 32.73 is missing');
    }
    await expect(collectBytes(renderDataWorkbook(modelOf(rows.length), broken()))).rejects.toThrow(
      'the part of 32.73 is missing',
    );
  });

  it('is refused when a cell, a row or a heading differs from the model', async () => {
    const rows = someRows(20);
    const model = modelOf(rows.length);
    const bytes = await collectBytes(renderDataWorkbook(model, rows));
    const refused = (other: DataModel, others: readonly BarisData[]) =>
      expect(assertDataWorkbook(bytes, other, others)).rejects.toThrow(
        /does not hold|lacks|rows in/,
      );
    await refused(model, rows.with(3, rows[3]?.with(10, 'KSM X') ?? []));
    await refused(model, rows.with(3, rows[3]?.with(40, 1) ?? []));
    await refused(model, rows.slice(1));
    await refused(model, [...rows, rows[0] ?? []]);
    await refused(modelOf(rows.length + 1), rows);
    await refused(
      { ...model, kolom: model.kolom.map((k, i) => (i === 5 ? { ...k, judul: 'Lain' } : k)) },
      rows,
    );
  });

  it('is refused when a byte of any part was changed', async () => {
    const rows = someRows(5);
    const model = modelOf(rows.length);
    const bytes = await collectBytes(renderDataWorkbook(model, rows));
    for (const { path } of readZip(bytes)) {
      const broken = Uint8Array.from(bytes);
      // The data of a part are a view of the file.
      const data = readZip(broken).find((part) => part.path === path)?.data ?? new Uint8Array();
      const at = data.length >> 1;
      data[at] = 0xff ^ (data[at] ?? 0);
      await expect(assertDataWorkbook(broken, model, rows)).rejects.toThrow(/./);
    }
  });

  it('fills sheets of several megabytes piece by piece', async () => {
    const few = someRows(0);
    const count = 3_000;
    const rows = Array.from({ length: count }, (_, i) => few[i % few.length] ?? []);
    const model = modelOf(count, 2_000);
    const pieces: Uint8Array[] = [];
    for await (const piece of renderDataWorkbook(model, rows)) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(20);
    const bytes = new Uint8Array(Buffer.concat(pieces));
    await expect(assertDataWorkbook(bytes, model, rows)).resolves.toBeUndefined();
    let last = 0;
    for await (const row of readRows(
      bytes,
      'Data 2',
      KOLOM_DATA.map((k) => k.jenis === 'tanggal'),
    ))
      last = row.nomor;
    expect(last).toBe(count - 2_000 + 1);
  });
});
