// Writes many rows into a workbook that exceljs has made. exceljs takes about 80 seconds and 600 MB for
// 200,000 rows and knows everything about a workbook; this file knows nothing but rows and takes a few
// seconds and a few pieces of memory.
//
// How: exceljs makes the whole workbook (styles, tables, filters, panes, print set-up) with one sample
// row as the last row of every sheet that is to be filled. The style of each column is read from that
// row; then the row is replaced inside <sheetData> by the real ones. They are rendered into pieces of
// half a megabyte; while one is rendered, the one before is deflated in the thread pool; and they leave
// as a zip file that is never held as a whole. All other parts are copied as they are.
//
// What must stay true:
// - Rows and cells keep their `r`, though the standard calls it optional: without it exceljs fails and
//   other readers silently find nothing.
// - The CRC-32 runs over the raw bytes; it and the sizes follow the data, as they are not known before.
// - Texts are inline strings, so no table of all texts has to be kept. Characters that XML lacks are
//   written as _xHHHH_, and so is an underscore that would be read as the beginning of one.
// - <dimension> and the references of table and filter are those of the rows that were written.
// - References anywhere else (conditional formats, validations, names) stay those of the template.
// - No part may reach 4 GB, the limit of a zip file without extensions; it is refused, never wrapped.
//
// Rows of one kab/kota are a stretch of their own where a workbook is put together from stretches: each
// is deflated by itself and ends on a byte, so that the next workbook takes over the bytes of those that
// did not change, without unpacking them. The CRC of the whole is combined from theirs.
import { once } from 'node:events';
import { promisify } from 'node:util';
import { constants, crc32, createDeflateRaw, deflateRaw, inflateRawSync } from 'node:zlib';
import {
  hurufKolom,
  type JenisSel,
  type NilaiSel,
} from '../../domain/quick-status/workbook/model.ts';
import { dayNumber } from '../../domain/basics/tanggal.ts';

export type BulkRow = readonly NilaiSel[];
export type BulkRows = Iterable<BulkRow> | AsyncIterable<BulkRow>;

export interface BulkInput {
  /** A workbook of exceljs with a sample row in every sheet named below. */
  readonly template: Uint8Array;
  /** Sheets to fill, in the order of the rows, and how many each takes. */
  readonly sheets: readonly { readonly nama: string; readonly baris: number }[];
  /** Kind of each column; ISO dates in a `tanggal` column become dates. */
  readonly jenis: readonly JenisSel[];
  /** As many as the sheets take together: more or fewer are an error. */
  readonly rows: BulkRows;
  /** zlib level; 1 writes about a quarter more bytes than 6 in far less time. */
  readonly level?: number;
}

const PIECE = 512 * 1024;
/** Room for what a piece deflates to: the thread waits for the main one when it has to ask for more. */
const OUTPUT = 256 * 1024;
const LIMIT = 0xffff_ffff;

/** The bytes of the filled workbook, in order, made as they are asked for. */
export async function* fillWorkbook(input: BulkInput): AsyncGenerator<Uint8Array> {
  const form = readForm(input.template, input.sheets, input.jenis);
  const source = toIterator(input.rows);
  const zip = new ZipWriter();
  try {
    yield* copyOthers(form, zip);
    for (const sheet of form.sheets)
      yield* zip.add(sheet.path, renderSheet(sheet, source, input.jenis), input.level ?? 1);
    if ((await source.next()).done !== true) throw new Error('more rows came than were announced');
  } finally {
    await source.return?.();
  }
  yield zip.end();
}

type Source = Iterator<BulkRow, unknown> | AsyncIterator<BulkRow, unknown>;

function toIterator(rows: BulkRows): Source {
  return Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]();
}

// ---- Stretches

/** A template whose sample rows were read: what rows of its sheets are rendered with. */
export interface BulkForm {
  readonly parts: ReadonlyMap<string, ZipPart>;
  readonly sheets: readonly FilledSheet[];
  readonly jenis: readonly JenisSel[];
}

/** Rows that follow each other on one sheet, deflated without an end. */
export interface Stretch {
  readonly baris: number;
  readonly data: Uint8Array;
  /** Of the raw bytes. */
  readonly crc: number;
  readonly size: number;
}

/** Where a stretch stands in the workbook. */
export interface Placed extends Omit<Stretch, 'data'> {
  readonly offset: number;
  readonly packed: number;
}

export function readForm(
  template: Uint8Array,
  sheets: BulkInput['sheets'],
  jenis: readonly JenisSel[],
): BulkForm {
  const parts = new Map(readZip(template).map((part) => [part.path, part]));
  const filled = sheets.map(({ nama, baris }) => readSheet(parts, nama, baris));
  for (const { table } of filled) {
    if (table === null) continue;
    const { path, from, to } = table;
    const xml = Buffer.from(textOf(parts, path).replaceAll(`ref="${from}"`, `ref="${to}"`));
    parts.set(path, { path, method: 0, crc: crc32(xml), size: xml.length, data: xml });
  }
  return { parts, sheets: filled, jenis };
}

const deflatePart = promisify(deflateRaw) as (
  raw: Uint8Array,
  options: { level: number; finishFlush: number },
) => Promise<Buffer>;

/** Rows of the sheet `lembar` (its place in the form) from row `awal` on, counted from 0 below the header. */
export async function packRows(
  form: BulkForm,
  lembar: number,
  awal: number,
  rows: readonly BulkRow[],
  level = 6,
): Promise<Stretch> {
  const sheet = form.sheets[lembar];
  if (sheet === undefined) throw new Error(`no sheet ${lembar}`);
  const writer = new RowWriter(sheet.styles, form.jenis);
  for (const [i, row] of rows.entries()) writer.write(sheet.first + awal + i, row);
  return { baris: rows.length, ...(await pack(writer.take(), level, constants.Z_SYNC_FLUSH)) };
}

async function pack(raw: Uint8Array, level: number, finishFlush: number) {
  return {
    data: await deflatePart(raw, { level, finishFlush }),
    crc: crc32(raw),
    size: raw.length,
  };
}

/** The workbook with each sheet made of its stretches, in order; `onPlaced` hears where each came to stand. */
export async function* assembleWorkbook(
  form: BulkForm,
  stretchesOf: (lembar: number) => AsyncIterable<Stretch>,
  onPlaced: (lembar: number, placed: Placed) => void,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter();
  yield* copyOthers(form, zip);
  for (const [lembar, sheet] of form.sheets.entries())
    yield* zip.addPacked(sheet.path, sheetStretches(sheet, stretchesOf(lembar)), (placed) =>
      onPlaced(lembar, placed),
    );
  yield zip.end();
}

async function* sheetStretches(
  sheet: FilledSheet,
  stretches: AsyncIterable<Stretch>,
): AsyncGenerator<Stretch & { readonly isRows: boolean }> {
  const head = await pack(Buffer.from(sheet.head), 6, constants.Z_SYNC_FLUSH);
  yield { baris: 0, ...head, isRows: false };
  let baris = 0;
  for await (const stretch of stretches) {
    baris += stretch.baris;
    yield { ...stretch, isRows: true };
  }
  if (baris !== sheet.baris)
    throw new Error(`${baris} rows came for ${sheet.baris} that were announced`);
  yield {
    baris: 0,
    ...(await pack(Buffer.from(sheet.tail), 6, constants.Z_FINISH)),
    isRows: false,
  };
}

/** Everything that is not filled comes first: parts may stand in any order. Folders are not parts. */
function* copyOthers(form: BulkForm, zip: ZipWriter): Generator<Uint8Array> {
  const filled = new Set(form.sheets.map((sheet) => sheet.path));
  for (const part of form.parts.values())
    if (!filled.has(part.path) && !part.path.endsWith('/')) yield* zip.copy(part);
}

/**
 * CRC-32 of two byte strings put together, from theirs and the second one's length: the first is moved on
 * by as many zero bytes, by squaring the operator of one zero bit (zlib's crc32_combine).
 */
function combineCrc(first: number, second: number, secondLength: number): number {
  const times = (matrix: readonly number[], vector: number): number => {
    let sum = 0;
    for (let i = 0, rest = vector; rest !== 0; i += 1, rest >>>= 1)
      if (rest & 1) sum ^= matrix[i] ?? 0;
    return sum >>> 0;
  };
  const square = (matrix: readonly number[]) => matrix.map((row) => times(matrix, row));
  // One zero bit, squared three times: one zero byte.
  let operator = [0xedb8_8320, ...Array.from({ length: 31 }, (_, i) => (1 << i) >>> 0)];
  for (let i = 0; i < 3; i += 1) operator = square(operator);
  let crc = first;
  for (let rest = secondLength; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) crc = times(operator, crc);
    operator = square(operator);
  }
  return (crc ^ second) >>> 0;
}

// ---- The template

interface FilledSheet {
  readonly path: string;
  readonly head: string;
  readonly tail: string;
  /** Number of the sample row. */
  readonly first: number;
  readonly baris: number;
  /** Style id of each column. */
  readonly styles: readonly number[];
  readonly table: { readonly path: string; readonly from: string; readonly to: string } | null;
}

function readSheet(parts: ReadonlyMap<string, ZipPart>, nama: string, baris: number): FilledSheet {
  const path = findSheet(parts, nama);
  const xml = textOf(parts, path);
  const end = xml.indexOf('</sheetData>');
  const start = xml.lastIndexOf('<row ', end);
  const sample = xml.slice(start, end);
  const first = Number(/^<row r="(\d+)"/.exec(sample)?.[1]);
  if (end < 0 || start < 0 || !Number.isInteger(first))
    throw new Error(`${nama}: the template has no sample row`);
  const styles = [...sample.matchAll(/<c r="([A-Z]+)\d+"(?: s="(\d+)")?/g)].map((cell, i) => {
    if (cell[1] !== hurufKolom(i + 1)) throw new Error(`${nama}: the sample row has gaps`);
    return Number(cell[2] ?? 0);
  });
  // A table keeps one row below its header even when that row is blank.
  const last = first + Math.max(1, baris) - 1;
  const below = (ref: string) => ref.replace(/\d+$/, String(last));
  const sheetRels = path.replace(/([^/]+)$/, '_rels/$1.rels');
  const target = parts.has(sheetRels)
    ? /Target="\.\.\/(tables\/[^"]+)"/.exec(textOf(parts, sheetRels))?.[1]
    : undefined;
  const table = target === undefined ? null : `xl/${target}`;
  const from = table === null ? '' : (/ ref="([^"]+)"/.exec(textOf(parts, table))?.[1] ?? '');
  return {
    path,
    head: xml
      .slice(0, start)
      .replace(/<dimension ref="([A-Z]+\d+):[A-Z]+\d+"/, (_, from: string) =>
        baris === 0
          ? `<dimension ref="${from}:${hurufKolom(styles.length)}${first - 1}"`
          : `<dimension ref="${from}:${hurufKolom(styles.length)}${last}"`,
      ),
    tail: xml
      .slice(end)
      .replace(/<autoFilter ref="([^"]+)"/, (_, ref: string) => `<autoFilter ref="${below(ref)}"`),
    first,
    baris,
    styles,
    table: table === null ? null : { path: table, from, to: below(from) },
  };
}

function findSheet(parts: ReadonlyMap<string, ZipPart>, nama: string): string {
  const sheets = textOf(parts, 'xl/workbook.xml').match(/<sheet [^>]*>/g) ?? [];
  const id = sheets
    .filter((sheet) => sheet.includes(` name="${nama}"`))
    .map((sheet) => / r:id="([^"]+)"/.exec(sheet)?.[1])[0];
  const links = textOf(parts, 'xl/_rels/workbook.xml.rels').match(/<Relationship [^>]*>/g) ?? [];
  const target = links
    .filter((link) => link.includes(` Id="${id}"`))
    .map((link) => / Target="([^"]+)"/.exec(link)?.[1])[0];
  if (id === undefined || target === undefined) throw new Error(`no sheet ${nama} in the template`);
  return `xl/${target}`;
}

// ---- Rows

/**
 * The raw bytes of a sheet in pieces. A piece is written over when the one after the next is asked for.
 */
async function* renderSheet(
  sheet: FilledSheet,
  source: Source,
  jenis: readonly JenisSel[],
): AsyncGenerator<Uint8Array> {
  const rows = new RowWriter(sheet.styles, jenis);
  yield Buffer.from(sheet.head);
  const end = sheet.first + sheet.baris;
  for (let nomor = sheet.first; nomor < end; nomor += 1) {
    const next = source.next();
    // Rows that are at hand do not wait a turn of the event loop each.
    const row = 'then' in next ? await next : next;
    if (row.done === true) throw new Error('fewer rows came than were announced');
    rows.write(nomor, row.value);
    if (rows.size >= PIECE) yield rows.take();
  }
  yield rows.take();
  yield Buffer.from(sheet.tail);
}

const AMP = 0x26;
const LESS = 0x3c;
const GREATER = 0x3e;
const UNDERSCORE = 0x5f;
const SPACE = 0x20;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
/** Days from the first day of Excel's count, with its leap day of 1900 that never was, to 1970. */
const EXCEL_EPOCH = 25_569;
const MAX_PLAIN = 1e15;

const ascii = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const ROW_OPEN = ascii('<row r="');
const ROW_OPENED = ascii('">');
const ROW_CLOSE = ascii('</row>');
const NUMBER_CLOSE = ascii('</v></c>');
const TEXT_CLOSE = ascii('</t></is></c>');

/** What a cell of a column begins with, around the number of its row. */
interface ColumnBytes {
  readonly open: Uint8Array;
  readonly blank: Uint8Array;
  readonly number: Uint8Array;
  readonly text: Uint8Array;
  readonly textKept: Uint8Array;
  readonly isDate: boolean;
}

/** Renders rows as bytes, digit by digit: strings joined and encoded afterwards take three times as long. */
class RowWriter {
  size = 0;
  #bytes: Buffer = Buffer.allocUnsafeSlow(PIECE + PIECE / 4);
  #other: Buffer = Buffer.allocUnsafeSlow(PIECE + PIECE / 4);
  readonly #columns: readonly ColumnBytes[];
  readonly #dates = new Map<string, number>();
  /** The digits of the row's number, which stand in each of its cells. */
  readonly #nomor = new Uint8Array(8);
  #digits = 0;

  constructor(styles: readonly number[], jenis: readonly JenisSel[]) {
    if (styles.length !== jenis.length)
      throw new Error(`${jenis.length} columns for a sample row of ${styles.length}`);
    this.#columns = styles.map((id, i) => ({
      open: ascii(`<c r="${hurufKolom(i + 1)}`),
      blank: ascii(`" s="${id}"/>`),
      number: ascii(`" s="${id}"><v>`),
      text: ascii(`" s="${id}" t="inlineStr"><is><t>`),
      textKept: ascii(`" s="${id}" t="inlineStr"><is><t xml:space="preserve">`),
      isDate: jenis[i] === 'tanggal',
    }));
  }

  /** What was rendered since the last time. Two buffers take turns. */
  take(): Uint8Array {
    const rendered = this.#bytes;
    const { size } = this;
    this.#bytes = this.#other;
    this.#other = rendered;
    this.size = 0;
    return rendered.subarray(0, size);
  }

  write(nomor: number, row: BulkRow): void {
    const columns = this.#columns;
    if (row.length !== columns.length)
      throw new Error(`row ${nomor}: ${row.length} of ${columns.length} cells`);
    this.#reserve(64);
    this.#put(ROW_OPEN);
    const start = this.size;
    this.#putInteger(nomor);
    this.#digits = this.size - start;
    this.#nomor.set(this.#bytes.subarray(start, this.size));
    this.#put(ROW_OPENED);
    for (let i = 0; i < columns.length; i += 1) {
      const column = columns[i];
      if (column !== undefined) this.#cell(column, row[i] ?? null);
    }
    this.#reserve(64);
    this.#put(ROW_CLOSE);
  }

  #cell(column: ColumnBytes, isi: NilaiSel): void {
    // The longest number and everything around a value.
    this.#reserve(160);
    this.#put(column.open);
    const bytes = this.#bytes;
    let at = this.size;
    for (let i = 0; i < this.#digits; i += 1) bytes[at++] = this.#nomor[i] ?? 0;
    this.size = at;
    if (isi === null || isi === '') this.#put(column.blank);
    else if (typeof isi === 'number') this.#number(column, isi);
    else if (column.isDate && ISO_DATE.test(isi)) this.#number(column, this.#serial(isi));
    else this.#text(column, isi);
  }

  #number(column: ColumnBytes, n: number): void {
    this.#put(column.number);
    const tenths = Math.round(n * 10);
    if (Number.isInteger(n) && n > -MAX_PLAIN && n < MAX_PLAIN) this.#putInteger(n);
    else if (tenths / 10 === n && n > 0 && n < MAX_PLAIN) {
      const whole = Math.floor(tenths / 10);
      this.#putInteger(whole);
      this.#bytes[this.size++] = POINT;
      this.#bytes[this.size++] = ZERO + (tenths - whole * 10);
    } else if (Number.isFinite(n)) this.#put(ascii(String(n)));
    else throw new Error(`${n} is no number of a workbook`);
    this.#put(NUMBER_CLOSE);
  }

  #serial(tanggal: string): number {
    let serial = this.#dates.get(tanggal);
    if (serial === undefined) {
      serial = dayNumber(tanggal) + EXCEL_EPOCH;
      this.#dates.set(tanggal, serial);
    }
    return serial;
  }

  #text(column: ColumnBytes, text: string): void {
    const { length } = text;
    const isKept = text.charCodeAt(0) <= SPACE || text.charCodeAt(length - 1) <= SPACE;
    this.#put(isKept ? column.textKept : column.text);
    // No character takes more than seven bytes.
    this.#reserve(7 * length + 64);
    const bytes = this.#bytes;
    let at = this.size;
    for (let i = 0; i < length; i += 1) {
      const code = text.charCodeAt(i);
      const isPlain =
        code >= SPACE &&
        code < 0x7f &&
        code !== AMP &&
        code !== LESS &&
        code !== GREATER &&
        code !== UNDERSCORE;
      if (isPlain) bytes[at++] = code;
      else {
        at += bytes.write(escapeText(text.slice(i)), at);
        break;
      }
    }
    this.size = at;
    this.#put(TEXT_CLOSE);
  }

  #put(part: Uint8Array): void {
    const bytes = this.#bytes;
    let at = this.size;
    for (let i = 0; i < part.length; i += 1) bytes[at++] = part[i] ?? 0;
    this.size = at;
  }

  #putInteger(n: number): void {
    const bytes = this.#bytes;
    let at = this.size;
    let rest = n;
    if (rest < 0) {
      bytes[at++] = MINUS;
      rest = -rest;
    }
    let digits = 1;
    for (let power = 10; power <= rest; power *= 10) digits += 1;
    this.size = at + digits;
    for (at = this.size - 1; digits > 0; digits -= 1, at -= 1) {
      const tenth = Math.floor(rest / 10);
      bytes[at] = ZERO + (rest - tenth * 10);
      rest = tenth;
    }
  }

  #reserve(wanted: number): void {
    if (this.size + wanted <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(2 * (this.size + wanted));
    this.#bytes.copy(larger, 0, 0, this.size);
    this.#bytes = larger;
  }
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// eslint-disable-next-line no-control-regex -- XML lacks them, and would change a return to a line feed
const UNUSUAL = /[&<>]|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

function escapeText(text: string): string {
  return text.toWellFormed().replace(UNUSUAL, (char) => {
    const code = char.charCodeAt(0);
    return ENTITIES[char] ?? `_x${code.toString(16).toUpperCase().padStart(4, '0')}_`;
  });
}

// ---- Zip

export interface ZipPart {
  readonly path: string;
  /** 0: as it is; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

const LOCAL = 0x0403_4b50;
const DESCRIPTOR = 0x0807_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;
const DEFLATED = 8;
/** Sizes and CRC follow the data, since they are not known before. */
const SIZES_FOLLOW = 8;
/** 1 January 1980, so that the same data give the same bytes. */
const DOS_DATE = 0x21;

/** The parts of a workbook; small files only. */
export function readZip(bytes: Uint8Array): ZipPart[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = file.length - 22;
  while (end >= 0 && file.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) throw new Error('not a zip file');
  const parts: ZipPart[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (file.readUInt32LE(at) !== CENTRAL) throw new Error('a broken zip file');
    const nameLength = file.readUInt16LE(at + 28);
    const local = file.readUInt32LE(at + 42);
    const data = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    parts.push({
      path: file.toString('utf8', at + 46, at + 46 + nameLength),
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      size: file.readUInt32LE(at + 24),
      data: file.subarray(data, data + file.readUInt32LE(at + 20)),
    });
    at += 46 + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return parts;
}

export function textOf(parts: ReadonlyMap<string, ZipPart>, path: string): string {
  const part = parts.get(path);
  if (part === undefined) throw new Error(`${path} is missing in the workbook`);
  const raw = part.method === DEFLATED ? inflateRawSync(part.data) : part.data;
  if (raw.length !== part.size || crc32(raw) !== part.crc) throw new Error(`${path} is damaged`);
  return Buffer.from(raw).toString('utf8');
}

class ZipWriter {
  #offset = 0;
  readonly #entries: Buffer[] = [];

  *copy(part: ZipPart): Generator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(
      this.#header(part.path, 0, part.method, part.crc, part.data.length, part.size),
    );
    yield this.#count(part.data);
    this.#list(part.path, 0, part.method, part.crc, part.data.length, part.size, at);
  }

  /** A part that is deflated in the thread pool while the next piece of it is being made. */
  async *add(
    path: string,
    pieces: AsyncIterable<Uint8Array>,
    level: number,
  ): AsyncGenerator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(this.#header(path, SIZES_FOLLOW, DEFLATED, 0, 0, 0));
    const start = this.#offset;
    let crc = 0;
    let size = 0;
    const stream = createDeflateRaw({ level, chunkSize: OUTPUT });
    const out: Uint8Array[] = [];
    stream.on('data', (deflated: Buffer) => out.push(deflated));
    // A fault reaches us through the write that met it; without a listener it would end the process.
    stream.on('error', () => undefined);
    const write = (raw: Uint8Array) =>
      new Promise<void>((resolve, reject) => {
        stream.write(raw, (error) => (error ? reject(error) : resolve()));
      });
    let written = Promise.resolve();
    try {
      for await (const raw of pieces) {
        await written;
        crc = crc32(raw, crc);
        size += raw.length;
        written = write(raw);
        // Looked at when the next piece is there; until then it is not forgotten.
        written.catch(() => undefined);
        for (const deflated of out.splice(0)) yield this.#count(deflated);
      }
      await written;
      const ended = once(stream, 'end');
      stream.end();
      await ended;
    } finally {
      // The reader may have gone, or the rows have failed, while a piece was being deflated.
      await written.catch(() => undefined);
      stream.destroy();
    }
    for (const deflated of out) yield this.#count(deflated);
    yield* this.#describeAfter(path, at, start, crc, size);
  }

  *#describeAfter(
    path: string,
    at: number,
    start: number,
    crc: number,
    size: number,
  ): Generator<Uint8Array> {
    const packed = this.#offset - start;
    if (size > LIMIT) throw new RangeError(`${path}: ${size} bytes are too many for a zip file`);
    const descriptor = Buffer.alloc(16);
    descriptor.writeUInt32LE(DESCRIPTOR, 0);
    descriptor.writeUInt32LE(crc, 4);
    descriptor.writeUInt32LE(packed, 8);
    descriptor.writeUInt32LE(size, 12);
    yield this.#count(descriptor);
    this.#list(path, SIZES_FOLLOW, DEFLATED, crc, packed, size, at);
  }

  /** A part whose pieces are deflated already. */
  async *addPacked(
    path: string,
    pieces: AsyncIterable<Stretch & { readonly isRows: boolean }>,
    onPlaced: (placed: Placed) => void,
  ): AsyncGenerator<Uint8Array> {
    const at = this.#offset;
    yield this.#count(this.#header(path, SIZES_FOLLOW, DEFLATED, 0, 0, 0));
    const start = this.#offset;
    let crc = 0;
    let size = 0;
    for await (const { data, isRows, ...piece } of pieces) {
      if (isRows) onPlaced({ ...piece, offset: this.#offset, packed: data.length });
      crc = combineCrc(crc, piece.crc, piece.size);
      size += piece.size;
      yield this.#count(data);
    }
    yield* this.#describeAfter(path, at, start, crc, size);
  }

  end(): Uint8Array {
    const directory = Buffer.concat(this.#entries);
    const end = Buffer.alloc(22);
    end.writeUInt32LE(END, 0);
    end.writeUInt16LE(this.#entries.length, 8);
    end.writeUInt16LE(this.#entries.length, 10);
    end.writeUInt32LE(directory.length, 12);
    end.writeUInt32LE(this.#offset, 16);
    return Buffer.concat([directory, end]);
  }

  #count(bytes: Uint8Array): Uint8Array {
    this.#offset += bytes.length;
    if (this.#offset > LIMIT) throw new RangeError('the workbook is too large for a zip file');
    return bytes;
  }

  #header(
    path: string,
    flags: number,
    method: number,
    crc: number,
    packed: number,
    size: number,
  ): Buffer {
    const name = Buffer.from(path);
    const header = Buffer.alloc(30 + name.length);
    header.writeUInt32LE(LOCAL, 0);
    this.#describe(header, 4, flags, method, crc, packed, size, name.length);
    name.copy(header, 30);
    return header;
  }

  #list(
    path: string,
    flags: number,
    method: number,
    crc: number,
    packed: number,
    size: number,
    at: number,
  ): void {
    const name = Buffer.from(path);
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(CENTRAL, 0);
    entry.writeUInt16LE(20, 4);
    this.#describe(entry, 6, flags, method, crc, packed, size, name.length);
    entry.writeUInt32LE(at, 42);
    name.copy(entry, 46);
    this.#entries.push(entry);
  }

  /** The fields that a local header and an entry of the directory share. */
  #describe(
    record: Buffer,
    at: number,
    flags: number,
    method: number,
    crc: number,
    packed: number,
    size: number,
    nameLength: number,
  ): void {
    record.writeUInt16LE(20, at);
    record.writeUInt16LE(flags, at + 2);
    record.writeUInt16LE(method, at + 4);
    record.writeUInt16LE(DOS_DATE, at + 8);
    record.writeUInt32LE(crc, at + 10);
    record.writeUInt32LE(packed, at + 14);
    record.writeUInt32LE(size, at + 18);
    record.writeUInt16LE(nameLength, at + 22);
  }
}
