// The cells of a sheet from its XML, as any program may have written it: with or without addresses, with texts
// in the sheet or in a list of their own, a run of formulas written once. A small reader instead of a library:
// it reads values and formulas and nothing else, row by row, so that a phone can read a file of the nation.
import { dayNumber, hasDateShape } from '../../basics/tanggal.ts';
import { columnOf, sameFormula, shiftFormula } from './formula-text.ts';
import type { CellFound, RowFound } from './cell-read.ts';
import { attributeOf, refuseOddXml } from './odd-xml.ts';
import { FileRefused } from './zip-directory.ts';

/** Days from 1899-12-30, from which files count, to 1970-01-01. */
const EPOCH = 25_569;

const ROW = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?row>)/gs;
const CELL = /<(?:\w+:)?c\b((?:"[^"]*"|[^>"])*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs;
const VALUE = /<(?:\w+:)?v\b[^>]*>(.*?)<\/(?:\w+:)?v>/s;
const FORMULA = /<(?:\w+:)?f\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?f>)/s;
const VALUE_OR_TEXT = /<(?:\w+:)?(v|is)\b[^>]*?(?:\/>|>.*?<\/(?:\w+:)?\1>)/s;
const TEXT = /<(?:\w+:)?t\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?t>)/gs;
/** How a text is spoken, in languages that write it so: not part of it. */
const SPOKEN = /<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs;
const ITEM = /<(?:\w+:)?si\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs;
const ROW_END = /<\/(?:\w+:)?row>/g;

/** Longer than any row, and than what stands before the first and after the last one. */
const MAX_ROW_TEXT = 4_000_000;

/** Runs of formulas of a sheet: by their number the first one, with its place. */
type Runs = Map<string, { readonly rumus: string; readonly baris: number; readonly kolom: number }>;

interface Seen {
  readonly runs: Runs;
  /** Number of the row before. */
  last: number;
  /** A row has come, so only rows may until they end. */
  isInRows: boolean;
}

/** The list of texts that sheets share. */
export function parseTexts(xml: string): string[] {
  refuseOddXml(xml);
  return [...xml.matchAll(ITEM)].map(([, inner = '']) => textIn(inner));
}

/** Rows of a sheet from pieces of its XML, in order. */
export async function* readRowsFound(
  pieces: AsyncIterable<string>,
  texts: readonly string[],
): AsyncGenerator<RowFound> {
  const seen: Seen = { runs: new Map(), last: 0, isInRows: false };
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    const end = endOfRows(text);
    rest = text.slice(end);
    if (rest.length > MAX_ROW_TEXT) throw new FileRefused('rusak');
    if (end > 0) for (const row of parseRows(text.slice(0, end), texts, seen).rows) yield row;
  }
  const { rows, after } = parseRows(rest, texts, seen);
  yield* rows;
  if (seen.isInRows && !TAIL.test(after)) throw new FileRefused('rusak');
}

function endOfRows(text: string): number {
  let end = 0;
  for (const found of text.matchAll(ROW_END)) end = found.index + found[0].length;
  return end;
}

/** The rows that are not blank, and what stands behind the last one. Rows anywhere else are seen by no program. */
function parseRows(
  xml: string,
  texts: readonly string[],
  seen: Seen,
): { readonly rows: readonly RowFound[]; readonly after: string } {
  refuseOddXml(xml);
  const rows: RowFound[] = [];
  let at = 0;
  for (const found of xml.matchAll(ROW)) {
    const between = xml.slice(at, found.index);
    if (seen.isInRows ? between.trim() !== '' : !isHead(between)) throw new FileRefused('rusak');
    seen.isInRows = true;
    at = found.index + found[0].length;
    const [, attributes = '', inner = ''] = found;
    const baris = Number(attributeOf(attributes, 'r') ?? seen.last + 1);
    if (!(Number.isInteger(baris) && baris > seen.last)) throw new FileRefused('rusak');
    seen.last = baris;
    if (inner.replaceAll(CELL, '').trim() !== '') throw new FileRefused('rusak');
    const sel = [...parseCells(inner, baris, texts, seen.runs)];
    if (sel.length > 0) rows.push({ baris, sel });
  }
  return { rows, after: xml.slice(at) };
}

/** What stands before the first row: it opens the rows, once and at its end. */
const isHead = (xml: string) =>
  /<(?:\w+:)?sheetData(?:\s[^>]*)?>\s*$/.test(xml) && xml.split('sheetData').length === 2;
const TAIL = /^\s*<\/(?:\w+:)?sheetData>(?!.*sheetData)/s;

function* parseCells(
  xml: string,
  baris: number,
  texts: readonly string[],
  runs: Runs,
): Generator<CellFound> {
  let kolom = 0;
  for (const [, attributes = '', inner = ''] of xml.matchAll(CELL)) {
    const place = attributeOf(attributes, 'r');
    const [, letters, row] = /^([A-Z]{1,3})(\d+)$/.exec(place ?? '') ?? [];
    const given = place === undefined ? kolom + 1 : columnOf(letters ?? '');
    if (given <= kolom || (row !== undefined && Number(row) !== baris))
      throw new FileRefused('rusak');
    kolom = given;
    // A second value would be what another program shows.
    if (inner.replace(FORMULA, '').replace(VALUE_OR_TEXT, '').trim() !== '')
      throw new FileRefused('rusak');
    const nilai = valueIn(inner, attributeOf(attributes, 't'), texts);
    const rumus = formulaIn(inner, baris, kolom, runs);
    if (nilai !== '' || rumus !== null) yield { baris, kolom, nilai, rumus };
  }
}

function valueIn(
  inner: string,
  jenis: string | undefined,
  texts: readonly string[],
): string | number {
  if (jenis === 'inlineStr') return textIn(inner);
  const raw = VALUE.exec(inner)?.[1];
  if (raw === undefined || raw === '') return '';
  if (jenis === 's') return texts[Number(raw)] ?? '';
  const text = plain(raw);
  if (jenis === 'd') {
    const day = text.slice(0, 10);
    return hasDateShape(day) ? dayNumber(day) + EPOCH : text;
  }
  if (jenis !== undefined && jenis !== 'n') return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

function formulaIn(inner: string, baris: number, kolom: number, runs: Runs): string | null {
  const found = FORMULA.exec(inner);
  if (found === null) return null;
  const [, attributes = '', raw = ''] = found;
  const run = attributeOf(attributes, 't') === 'shared' ? attributeOf(attributes, 'si') : undefined;
  const first = run === undefined ? undefined : runs.get(run);
  if (raw === '' && first !== undefined)
    return sameFormula(shiftFormula(first.rumus, baris - first.baris, kolom - first.kolom));
  const rumus = plain(raw);
  if (run !== undefined) runs.set(run, { rumus, baris, kolom });
  return sameFormula(rumus);
}

/** Runs of letters in several looks are one text. */
function textIn(xml: string): string {
  return [...xml.replaceAll(SPOKEN, '').matchAll(TEXT)].map(([, raw = '']) => plain(raw)).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Text as people see it: entities, `_x000A_`, and one kind of line end. */
export function plain(raw: string): string {
  return raw
    .replaceAll(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (entity, hex, decimal, name) => {
      if (typeof name === 'string') return ENTITIES[name] ?? entity;
      const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replaceAll(/\r\n?/g, '\n');
}
