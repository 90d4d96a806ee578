// A workbook put together from stretches: the rows of one kab/kota are a stretch of their own. Each is
// deflated by itself and ends on a byte boundary, so the next workbook takes over the bytes of those
// that did not change, without unpacking them. The CRC of the whole is combined from theirs.
import { promisify } from 'node:util';
import { constants, crc32, deflateRaw } from 'node:zlib';
import { ZipWriter, type PackedPiece } from '../zip/zip-writer.ts';
import { type BulkForm, copyOthers, type FilledSheet } from './bulk-form.ts';
import { type BulkRow, RowWriter } from './row-writer.ts';

/** Consecutive rows of one sheet, deflated without a final block. */
export interface PackedStretch extends PackedPiece {
  readonly baris: number;
}

/** Where a stretch stands in the workbook. */
export interface Placed extends Omit<PackedStretch, 'data'> {
  readonly offset: number;
  readonly packed: number;
}

const deflatePart = promisify(deflateRaw) as (
  raw: Uint8Array,
  options: { level: number; finishFlush: number },
) => Promise<Buffer>;

/** Rows of the sheet `lembar` (its place in the form) from row `awal` on, counted from 0 below the header. */
export async function packRows(
  form: BulkForm,
  { lembar, awal }: { readonly lembar: number; readonly awal: number },
  rows: readonly BulkRow[],
  level = 6,
): Promise<PackedStretch> {
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
  stretchesOf: (lembar: number) => AsyncIterable<PackedStretch>,
  onPlaced: (lembar: number, placed: Placed) => void,
): AsyncGenerator<Uint8Array> {
  const zip = new ZipWriter();
  yield* copyOthers(form, zip);
  for (const [lembar, sheet] of form.sheets.entries())
    yield* zip.addPacked(
      sheet.path,
      sheetStretches(sheet, stretchesOf(lembar)),
      ({ data, isRows, ...stretch }, offset) => {
        if (isRows) onPlaced(lembar, { ...stretch, offset, packed: data.length });
      },
    );
  yield zip.end();
}

async function* sheetStretches(
  sheet: FilledSheet,
  stretches: AsyncIterable<PackedStretch>,
): AsyncGenerator<PackedStretch & { readonly isRows: boolean }> {
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
