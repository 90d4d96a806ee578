// Renders the Data workbook: its template by exceljs, its rows by the bulk writer.
import type { DataModel } from '../../../domain/quick-status/data/data-model.ts';
import { hashOf } from '../../platform/sha256.ts';
import { type BulkForm, readForm } from '../rows/bulk-form.ts';
import { type BulkRows, fillWorkbook } from '../rows/fill-workbook.ts';
import { assembleWorkbook, type Placed, type PackedStretch } from '../rows/stretches.ts';
import { makeTemplate } from './data-template.ts';

export interface DataOptions {
  /** zlib level for the rows. */
  readonly level?: number;
}

/**
 * The bytes of the workbook, in order, made as they are asked for: `Readable.from(...)` makes a stream of
 * them. Throws when the number of rows is not the model's.
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

/** Incremented when rows are written differently, so that old bytes are not reused. */
const VERSI_RUAS = 1;

/** The bytes of the workbook put together from stretches of rows. */
export function combineStretches(
  form: BulkForm,
  stretchesOf: (lembar: number) => AsyncIterable<PackedStretch>,
  onPlaced: (lembar: number, placed: Placed) => void,
): AsyncGenerator<Uint8Array> {
  return assembleWorkbook(form, stretchesOf, onPlaced);
}

/** For workbooks small enough to be held in memory. */
export async function collectBytes(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}
