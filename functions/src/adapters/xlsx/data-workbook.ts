// Renders the Data workbook: its form by exceljs, its rows by the bulk writer. And reads the finished
// file again, by other code than wrote it, before anybody else does.
import { constants, crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import type { Column, Style, TableColumnProperties, Worksheet } from 'exceljs';
import type { BarisData, DataModel, LembarData } from '../../domain/quick-status/workbook/data.ts';
import {
  hurufKolom,
  type JenisSel,
  type NilaiSel,
} from '../../domain/quick-status/workbook/model.ts';
import { fromDayNumber } from '../../domain/basics/tanggal.ts';
import {
  assembleWorkbook,
  fillWorkbook,
  readForm,
  readZip,
  textOf,
  type BulkForm,
  type BulkRows,
  type Placed,
  type Stretch,
  type ZipPart,
} from './bulk-rows.ts';
import { hashOf } from '../platform/sha256.ts';
import { openWorkbook, renderWorkbook, writeBytes } from './workbook-file.ts';

export interface DataOptions {
  /** zlib level of the rows. */
  readonly level?: number;
}

/**
 * The bytes of the workbook, in order, made as they are asked for: `Readable.from(...)` makes a stream
 * of them. Throws where the rows are not as many as the model says.
 */
export async function* renderDataWorkbook(
  model: DataModel,
  rows: BulkRows,
  options: DataOptions = {},
): AsyncGenerator<Uint8Array> {
  yield* fillWorkbook({
    template: await makeTemplate(model),
    sheets: model.lembar,
    jenis: model.kolom.map((kolom) => kolom.jenis),
    rows,
    ...options,
  });
}

/** What the rows of this workbook are rendered with, and a hash of it: rows of the same form fit together. */
export async function makeDataForm(model: DataModel): Promise<{ form: BulkForm; bentuk: string }> {
  const jenis = model.kolom.map((kolom) => kolom.jenis);
  const form = readForm(await makeTemplate(model), model.lembar, jenis);
  const [sheet] = form.sheets;
  const bentuk = hashOf({
    kolom: model.kolom.map((kolom) => kolom.kunci),
    jenis,
    styles: form.sheets.map(({ styles }) => styles),
    first: sheet?.first,
    versi: VERSI_RUAS,
  });
  return { form, bentuk };
}

/** Grows when rows are written otherwise than before, so that old bytes are not taken over. */
const VERSI_RUAS = 1;

/** The bytes of the workbook put together from stretches of rows. */
export function combineStretches(
  form: BulkForm,
  stretchesOf: (lembar: number) => AsyncIterable<Stretch>,
  onPlaced: (lembar: number, placed: Placed) => void,
): AsyncGenerator<Uint8Array> {
  return assembleWorkbook(form, stretchesOf, onPlaced);
}

/** For workbooks that are small enough to be held. */
export async function collectBytes(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

// ---- Form

/** The whole workbook with one sample row on every sheet of rows. */
async function makeTemplate(model: DataModel): Promise<Uint8Array> {
  const forms = await renderWorkbook({ ...model, sheets: [model.info, model.kamus] });
  const workbook = await openWorkbook(forms);
  for (const lembar of model.lembar)
    fillTemplateSheet(workbook.addWorksheet(lembar.nama), model, lembar);
  const names = [model.info.nama, ...model.lembar.map((lembar) => lembar.nama), model.kamus.nama];
  // exceljs sorts the sheets by this number and says nothing of it in its types.
  for (const [orderNo, nama] of names.entries())
    Object.assign(workbook.getWorksheet(nama) ?? {}, { orderNo });
  return writeBytes(workbook);
}

function fillTemplateSheet(worksheet: Worksheet, model: DataModel, lembar: LembarData): void {
  const columns = model.kolom.map(({ judul }): TableColumnProperties => ({
    name: judul,
    filterButton: true,
  }));
  worksheet.addTable({
    name: lembar.tabel,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns,
    rows: [model.kolom.map(() => 0)],
  });
  for (const [i, { jenis, lebar }] of model.kolom.entries()) {
    const column: Partial<Column> = worksheet.getColumn(i + 1);
    // exceljs takes a width of exactly 9 for the default and leaves it out.
    column.width = lebar === 9 ? 9.01 : lebar;
    worksheet.getCell(1, i + 1).style = GAYA_KEPALA;
    worksheet.getCell(2, i + 1).style = GAYA_ISI[jenis];
  }
  worksheet.getRow(1).height = 27;
  const beku = model.kolom.findIndex((kolom) => kolom.kunci === 'nama') + 1;
  worksheet.views = [
    { state: 'frozen', xSplit: 0, ySplit: 1, topLeftCell: 'A2', activeCell: 'A2', zoomScale: 85 },
  ];
  const { pageSetup } = worksheet;
  // exceljs only names the smaller sizes; 8 is A3 in the file format.
  Object.assign(pageSetup, { paperSize: 8 });
  pageSetup.orientation = 'landscape';
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = 2;
  pageSetup.fitToHeight = 0;
  pageSetup.printTitlesRow = '1:1';
  pageSetup.printTitlesColumn = `${hurufKolom(beku)}:${hurufKolom(beku)}`;
  pageSetup.margins = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 };
  worksheet.headerFooter.oddFooter = `&L&8${model.judul.replaceAll('&', '&&')}&C&8Halaman &P dari &N&R&8&A`;
}

const FONT = { name: 'Arial', size: 9 } as const;

export const GAYA_KEPALA: Partial<Style> = {
  numFmt: '@',
  font: { ...FONT, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE4EC' } },
  border: { bottom: { style: 'medium' } },
};

/** `@` keeps a text a text when somebody edits the cell, even one that starts with `=`. */
export const GAYA_ISI: Readonly<Record<JenisSel, Partial<Style>>> = {
  teks: { numFmt: '@', font: FONT, alignment: { horizontal: 'left' } },
  angka: { numFmt: '#,##0', font: FONT, alignment: { horizontal: 'right' } },
  rupiah: { numFmt: '#,##0', font: FONT, alignment: { horizontal: 'right' } },
  persen: { numFmt: '0.0', font: FONT, alignment: { horizontal: 'right' } },
  tanggal: { numFmt: 'dd/mm/yyyy', font: FONT, alignment: { horizontal: 'center' } },
};

// ---- Reading back

/**
 * Throws unless every sheet of rows holds exactly these rows under these headings, and every other part
 * is whole. Nothing is held but the file itself, whatever the number of rows.
 */
export async function verifyDataWorkbook(
  bytes: Uint8Array,
  model: DataModel,
  rows: BulkRows,
): Promise<void> {
  const wanted =
    Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
  const dates = model.kolom.map((kolom) => kolom.jenis === 'tanggal');
  for (const { nama, baris } of model.lembar) {
    let count = 0;
    for await (const { nomor, sel } of readRows(bytes, nama, dates)) {
      count += 1;
      const isHeader = count === 1;
      const expected: BarisData | undefined = isHeader
        ? model.kolom.map((kolom) => kolom.judul)
        : await valueOf(wanted.next());
      if (nomor !== count || expected === undefined || !isSame(sel, expected))
        throw new Error(`${nama}, row ${nomor}: the file does not hold what the model says`);
    }
    if (count !== baris + 1)
      throw new Error(`${nama}: ${count - 1} rows in the file, ${baris} in the model`);
  }
  if ((await valueOf(wanted.next())) !== undefined) throw new Error('the file lacks rows');
  const parts = new Map(readZip(bytes).map((part) => [part.path, part]));
  for (const { path, size } of parts.values()) if (size < SMALL_PART) textOf(parts, path);
}

async function valueOf(
  next: IteratorResult<BarisData, unknown> | Promise<IteratorResult<BarisData, unknown>>,
): Promise<BarisData | undefined> {
  const result = 'then' in next ? await next : next;
  return result.done === true ? undefined : result.value;
}

function isSame(found: BarisData, wanted: BarisData): boolean {
  for (let i = 0; i < wanted.length; i += 1) {
    const isi = wanted[i] === '' ? null : (wanted[i] ?? null);
    if ((found[i] ?? null) !== isi) return false;
  }
  return found.length <= wanted.length;
}

/** Throws unless the stretch holds exactly these rows from the row `awal` on, counted from 0 below the header. */
export function verifyStretch(
  stretch: Stretch,
  awal: number,
  rows: readonly BarisData[],
  model: DataModel,
): void {
  const raw = inflateRawSync(stretch.data, { finishFlush: constants.Z_SYNC_FLUSH });
  if (crc32(raw) !== stretch.crc || raw.length !== stretch.size)
    throw new Error('a stretch of rows is damaged');
  const dates = model.kolom.map((kolom) => kolom.jenis === 'tanggal');
  let i = 0;
  for (const { nomor, sel } of parseRows(raw.toString('utf8'), dates, [])) {
    const row = rows[i];
    i += 1;
    if (row === undefined || nomor !== awal + i + 1 || !isSame(sel, row))
      throw new Error(`row ${nomor}: the stretch does not hold what the model says`);
  }
  if (i !== rows.length) throw new Error(`${i} rows in the stretch, ${rows.length} in the model`);
}

/** Sheets of rows are larger, or so small that they may be looked at twice. */
const SMALL_PART = 16 * 1024 * 1024;

export interface RowRead {
  readonly nomor: number;
  /** Dates as ISO text in the columns that are said to hold them. */
  readonly sel: BarisData;
}

const CELL =
  /<c r="([A-Z]+)(\d+)"(?: s="\d+")?(?: t="(\w+)")?(?:\/>|>(?:<is>)?<([tv])(?: [^>]*)?>([^<]*)<\/[tv]>(?:<\/is>)?<\/c>)/g;

/** Rows of one sheet as a light reader finds them, whether we or exceljs wrote them. */
export async function* readRows(
  bytes: Uint8Array,
  nama: string,
  dates: readonly boolean[],
): AsyncGenerator<RowRead> {
  const parts = new Map(readZip(bytes).map((part) => [part.path, part]));
  const rid = new RegExp(`<sheet [^>]*name="${nama}"[^>]*r:id="([^"]+)"`).exec(
    textOf(parts, 'xl/workbook.xml'),
  )?.[1];
  const target = new RegExp(`Id="${rid}"[^>]*Target="/?(?:xl/)?([^"]+)"`).exec(
    textOf(parts, 'xl/_rels/workbook.xml.rels'),
  )?.[1];
  const sheet = parts.get(`xl/${target}`);
  if (rid === undefined || sheet === undefined) throw new Error(`no sheet ${nama} in the file`);
  const shared = parts.has('xl/sharedStrings.xml')
    ? [...textOf(parts, 'xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map((si) =>
        [...(si[1] ?? '').matchAll(/<t[^>]*>([^<]*)<\/t>/g)]
          .map((t) => unescapeText(t[1] ?? ''))
          .join(''),
      )
    : [];
  let rest = '';
  for await (const text of inflate(sheet)) {
    const chunk = rest + text;
    const end = chunk.lastIndexOf('</row>') + '</row>'.length;
    if (end < '</row>'.length) {
      rest = chunk;
      continue;
    }
    rest = chunk.slice(end);
    yield* parseRows(chunk.slice(0, end), dates, shared);
  }
}

/** Whole rows of a sheet's XML. A row that is not as it should be has no number. */
function* parseRows(
  text: string,
  dates: readonly boolean[],
  shared: readonly string[],
): Generator<RowRead> {
  const columns = new Map(dates.map((_, i) => [hurufKolom(i + 1), i]));
  for (const xml of text.split('</row>')) {
    if (!xml.includes('<row ')) continue;
    const sel: NilaiSel[] = dates.map(() => null);
    let nomor = Number(/<row [^>]*?r="(\d+)"/.exec(xml)?.[1]);
    let cells = 0;
    for (const [, huruf = '', baris, jenis, , isi] of xml.matchAll(CELL)) {
      const i = columns.get(huruf);
      if (i === undefined || Number(baris) !== nomor) nomor = NaN;
      else if (isi !== undefined) sel[i] = decode(isi, jenis, dates[i] === true, shared);
      cells += 1;
    }
    if (cells !== xml.split('<c ').length - 1) nomor = NaN;
    yield { nomor, sel };
  }
}

async function* inflate(part: ZipPart): AsyncGenerator<string> {
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let crc = 0;
  let size = 0;
  stream.end(part.data);
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    crc = crc32(chunk, crc);
    size += chunk.length;
    yield decoder.decode(chunk, { stream: true });
  }
  decoder.decode();
  if (crc !== part.crc || size !== part.size) throw new Error(`${part.path} is damaged`);
}

function decode(
  isi: string,
  jenis: string | undefined,
  isDate: boolean,
  shared: readonly string[],
): NilaiSel {
  if (jenis === 's') return shared[Number(isi)] ?? null;
  if (jenis !== undefined) return unescapeText(isi);
  const n = Number(isi);
  return isDate ? fromDayNumber(n - 25_569) : n;
}

const XML: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

function unescapeText(text: string): string {
  if (!/[&_]/.test(text)) return text;
  return text
    .replace(/&\w+;/g, (entity) => XML[entity] ?? entity)
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
