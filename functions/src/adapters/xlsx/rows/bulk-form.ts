// The form of a workbook that is filled with many rows: a workbook of exceljs with a sample row as the last
// row of every sheet to be filled. <dimension> and the references of table and filter become those of the
// rows that will be written; references anywhere else (conditional formats, validations, names) stay those
// of the template.
import { crc32 } from 'node:zlib';
import { hurufKolom } from '../../../domain/quick-status/workbook/layout.ts';
import type { JenisSel } from '../../../domain/quick-status/workbook/model.ts';
import { readZip, textOf, type ZipPart } from '../zip/zip-reader.ts';
import type { ZipWriter } from '../zip/zip-writer.ts';

/** A sheet with a sample row, and how many rows it takes. */
export interface SheetToFill {
  readonly nama: string;
  readonly baris: number;
}

/** A template whose sample rows have been read: what its rows are rendered with. */
export interface BulkForm {
  readonly parts: ReadonlyMap<string, ZipPart>;
  readonly sheets: readonly FilledSheet[];
  readonly jenis: readonly JenisSel[];
}

export function readForm(
  template: Uint8Array,
  sheets: readonly SheetToFill[],
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

/** Everything that is not filled comes first: parts may stand in any order. Folders are not parts. */
export function* copyOthers(form: BulkForm, zip: ZipWriter): Generator<Uint8Array> {
  const filled = new Set(form.sheets.map((sheet) => sheet.path));
  for (const part of form.parts.values())
    if (!filled.has(part.path) && !part.path.endsWith('/')) yield* zip.copy(part);
}

export interface FilledSheet {
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
