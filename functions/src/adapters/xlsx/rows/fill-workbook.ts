// Writes many rows into a workbook that exceljs has made. exceljs knows everything about a workbook,
// but takes about 80 seconds and 600 MB for 200,000 rows. This file knows nothing but rows, and takes a
// few seconds and a few buffers.
//
// How: exceljs makes the whole workbook (styles, tables, filters, panes, print set-up) with one sample
// row as the last row of every sheet that is to be filled. The style of each column is read from that
// row; then the real rows replace it inside <sheetData>. They are rendered in pieces of half a
// megabyte. While one piece is rendered, the one before is deflated in the thread pool. The result
// leaves as a zip file that is never held as a whole. All other parts are copied as they are.
import type { JenisSel } from '../../../domain/quick-status/workbook/model.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { copyOthers, readForm, type FilledSheet, type SheetToFill } from './bulk-form.ts';
import { type BulkRow, PIECE, RowWriter } from './row-writer.ts';

export type BulkRows = Iterable<BulkRow> | AsyncIterable<BulkRow>;

export interface BulkInput {
  /** A workbook of exceljs with a sample row in every sheet named below. */
  readonly template: Uint8Array;
  /** Sheets to fill, in the order of the rows, and how many each takes. */
  readonly sheets: readonly SheetToFill[];
  /** Kind of each column; ISO dates in a `tanggal` column become dates. */
  readonly jenis: readonly JenisSel[];
  /** As many as the sheets take together: more or fewer are an error. */
  readonly rows: BulkRows;
  /** zlib level; 1 writes about a quarter more bytes than 6 in far less time. */
  readonly level?: number;
}

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

/** The raw bytes of a sheet in pieces. A piece is overwritten once the second piece after it is asked for. */
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
    // Rows already in memory should not cost a turn of the event loop each.
    const row = 'then' in next ? await next : next;
    if (row.done === true) throw new Error('fewer rows came than were announced');
    rows.write(nomor, row.value);
    if (rows.size >= PIECE) yield rows.take();
  }
  yield rows.take();
  yield Buffer.from(sheet.tail);
}
