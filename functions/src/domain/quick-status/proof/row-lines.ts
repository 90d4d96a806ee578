// The rows of a file as text for fingerprints: the same from the model that is published and from the file that
// somebody has, whichever program saved it. Values and formulas apart: a figure that was changed and a formula
// that was changed are two findings.
import { dayNumber, hasDateShape } from '../../basics/tanggal.ts';
import { cellsOf } from '../workbook/cells.ts';
import { hurufKolom } from '../workbook/layout.ts';
import type { SheetModel } from '../workbook/model.ts';
import type { CellFound, RowFound } from './cell-read.ts';
import { sameFormula } from './formula-text.ts';

/** Days from 1899-12-30, from which files count, to 1970-01-01. */
const EPOCH = 25_569;

/** The sheet, and the label beside which the fingerprint stands: that cell is no part of it. */
export const LEMBAR_SIDIK = 'Info';
export const LABEL_SIDIK = 'Sidik berkas';

/** The rows that a file of this sheet has. */
export function rowsOfModel(sheet: SheetModel): RowFound[] {
  const rows = new Map<number, CellFound[]>();
  for (const { baris, kolom, isi, jenis } of cellsOf(sheet)) {
    if (isi === null || isi === '') continue;
    const row = rows.get(baris) ?? [];
    rows.set(baris, row);
    if (typeof isi === 'object')
      row.push({ baris, kolom, nilai: isi.nilai ?? '', rumus: sameFormula(isi.rumus) });
    else {
      const isDate = jenis === 'tanggal' && typeof isi === 'string' && hasDateShape(isi);
      row.push({ baris, kolom, nilai: isDate ? dayNumber(isi) + EPOCH : isi, rumus: null });
    }
  }
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([baris, sel]) => ({ baris, sel: sel.toSorted((a, b) => a.kolom - b.kolom) }));
}

/** What the fingerprint of a row is made of; null: no value, or no formula, stands in it. */
export interface RowLines {
  readonly nilai: string | null;
  readonly rumus: string | null;
}

export function linesOf(lembar: string, row: RowFound): RowLines {
  const nilai: unknown[] = [];
  const rumus: unknown[] = [];
  for (const it of row.sel) {
    if (it.nilai !== '' && !isProofCell(lembar, row, it.kolom)) nilai.push(addressOf(it), it.nilai);
    if (it.rumus !== null) rumus.push(addressOf(it), it.rumus);
  }
  const text = (parts: readonly unknown[]) => (parts.length === 0 ? null : JSON.stringify(parts));
  return { nilai: text(nilai), rumus: text(rumus) };
}

/** The cell in which the fingerprint itself stands. */
export function isProofCell(lembar: string, { sel }: RowFound, kolom: number): boolean {
  const [first] = sel;
  return (
    kolom === 2 && lembar === LEMBAR_SIDIK && first?.kolom === 1 && first.nilai === LABEL_SIDIK
  );
}

export function addressOf({ baris, kolom }: Pick<CellFound, 'baris' | 'kolom'>): string {
  return `${hurufKolom(kolom)}${baris}`;
}
