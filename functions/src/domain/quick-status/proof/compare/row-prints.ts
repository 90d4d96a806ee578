// Fingerprints of rows by what stands in them, wherever on the sheet they are: a row that was taken out moves the
// rows below it, and they are the same rows.
import type { RowFound } from '../cell-read.ts';
import { isProofCell } from '../row-lines.ts';
import type { Hash } from '../sidik-berkas.ts';

/** Null: no value, or no formula, stands in the row. */
export interface RowPrint {
  readonly baris: number;
  readonly isi: string | null;
  readonly rumus: string | null;
}

export async function printRow(nama: string, row: RowFound, hash: Hash): Promise<RowPrint> {
  const isi: unknown[] = [];
  const rumus: unknown[] = [];
  for (const it of row.sel) {
    if (it.nilai !== '' && !isProofCell(nama, row, it.kolom)) isi.push(it.kolom, it.nilai);
    if (it.rumus !== null) rumus.push(it.kolom, it.rumus);
  }
  const print = (parts: readonly unknown[]) =>
    parts.length === 0 ? null : hash(JSON.stringify(parts));
  return { baris: row.baris, isi: await print(isi), rumus: await print(rumus) };
}

export async function printRows(
  nama: string,
  rows: AsyncIterable<RowFound> | Iterable<RowFound>,
  hash: Hash,
): Promise<RowPrint[]> {
  const prints: RowPrint[] = [];
  for await (const row of rows) prints.push(await printRow(nama, row, hash));
  return prints;
}

/** Whether a fingerprint is that which was published, which may be shortened. */
export function isSamePrint(was: string | null, is: string | null): boolean {
  const [one, other] = [was ?? '', is ?? ''];
  return one === '' || other === '' ? one === other : other.startsWith(one);
}
