// Reads the finished Data workbook back, with other code than wrote it, before anybody else does.
import { constants, crc32, inflateRawSync } from 'node:zlib';
import type { BarisData } from '../../../domain/quick-status/data/baris-data.ts';
import type { DataModel } from '../../../domain/quick-status/data/data-model.ts';
import type { BulkRows } from '../rows/fill-workbook.ts';
import { parseRows, readRows } from '../rows/read-rows.ts';
import type { PackedStretch } from '../rows/stretches.ts';
import { readZip, textOf } from '../zip/zip-reader.ts';

/**
 * Throws unless every sheet of rows holds exactly these rows under these headings, and every other part
 * is whole. Nothing but the file itself is held in memory, whatever the number of rows.
 */
export async function assertDataWorkbook(
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
export function assertStretch(
  stretch: PackedStretch,
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

/** A larger part can only be a sheet of rows, and its rows have been compared already. */
const SMALL_PART = 16 * 1024 * 1024;
