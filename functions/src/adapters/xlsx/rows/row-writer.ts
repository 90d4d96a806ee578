// Rows of a sheet as bytes. Rows and cells keep their `r`, though the standard calls it optional: without
// it exceljs fails and other readers silently find nothing. Texts are inline strings, so no table of all
// texts has to be kept.
import { dayNumber, hasDateShape, type Tanggal } from '../../../domain/basics/tanggal.ts';
import { hurufKolom } from '../../../domain/quick-status/workbook/layout.ts';
import type { JenisSel, NilaiSel } from '../../../domain/quick-status/workbook/model.ts';
import { escapeText } from './xml-text.ts';

export type BulkRow = readonly NilaiSel[];

export const PIECE = 512 * 1024;

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

/** The bytes before and after the row number at the beginning of a column's cells. */
interface ColumnBytes {
  readonly open: Uint8Array;
  readonly blank: Uint8Array;
  readonly number: Uint8Array;
  readonly text: Uint8Array;
  readonly textKept: Uint8Array;
  readonly isDate: boolean;
}

/** Renders rows as bytes, digit by digit: strings joined and encoded afterwards take three times as long. */
export class RowWriter {
  size = 0;
  #bytes: Buffer = Buffer.allocUnsafeSlow(PIECE + PIECE / 4);
  #other: Buffer = Buffer.allocUnsafeSlow(PIECE + PIECE / 4);
  readonly #columns: readonly ColumnBytes[];
  readonly #dates = new Map<string, number>();
  /** The digits of the row's number, which every cell of the row repeats. */
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

  /** The bytes rendered since the last call. Two buffers take turns. */
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
    // Room for the longest number and all the markup around a value.
    this.#reserve(160);
    this.#put(column.open);
    const bytes = this.#bytes;
    let at = this.size;
    for (let i = 0; i < this.#digits; i += 1) bytes[at++] = this.#nomor[i] ?? 0;
    this.size = at;
    if (isi === null || isi === '') this.#put(column.blank);
    else if (typeof isi === 'number') this.#number(column, isi);
    else if (column.isDate && hasDateShape(isi)) this.#number(column, this.#serial(isi));
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
    else throw new Error(`${n} cannot be written as a number`);
    this.#put(NUMBER_CLOSE);
  }

  #serial(tanggal: Tanggal): number {
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
