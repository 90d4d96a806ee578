// Proves, by reading the file back, that it says what the model says: before it is published, and later on.
import { cellsOf, type CellModel } from '../../../domain/quick-status/workbook/cells.ts';
import { hurufKolom } from '../../../domain/quick-status/workbook/layout.ts';
import type { WorkbookModel } from '../../../domain/quick-status/workbook/model.ts';
import { readWorkbook, type CellRead, type WorkbookRead } from './read-workbook.ts';

interface ComparedCells {
  /** Cells that are not blank, of the model. */
  readonly sel: number;
  /** Addresses of those that the file does not hold, `Rekap!B7`; and of those that it has besides. */
  readonly berbeda: readonly string[];
  readonly lebih: readonly string[];
}

/** Throws unless the file holds exactly the cells of the model. */
export async function assertWorkbook(bytes: Uint8Array, model: WorkbookModel): Promise<void> {
  const read = await readWorkbook(bytes);
  const names = model.sheets.map((sheet) => sheet.nama);
  if (JSON.stringify([...read.keys()]) !== JSON.stringify(names))
    throw new Error(`sheets ${[...read.keys()].join(', ')} instead of ${names.join(', ')}`);
  const { berbeda, lebih } = compareCells(read, model, holds);
  if (berbeda[0] !== undefined)
    throw new Error(`${berbeda[0]}: the file does not hold what the model says`);
  if (lebih[0] !== undefined)
    throw new Error(`${lebih[0]}: ${lebih.length} cells in the file that the model has not`);
}

/** Of a file that was published some time ago: when it was printed, and its update date, may differ. */
export async function compareWorkbook(
  bytes: Uint8Array,
  model: WorkbookModel,
): Promise<ComparedCells> {
  return compareCells(await readWorkbook(bytes), model, (cell, found) => {
    if (cell.cetakan) return true;
    if (cell.isi !== model.judul) return holds(cell, found);
    return typeof found?.nilai === 'string' && found.nilai.startsWith(model.judulTetap);
  });
}

type Holds = (cell: CellModel, found: CellRead | undefined) => boolean;

function holds({ isi }: CellModel, found: CellRead | undefined): boolean {
  const rumus = typeof isi === 'object' && isi !== null ? isi.rumus : null;
  const nilai = typeof isi === 'object' && isi !== null ? isi.nilai : isi;
  return found?.nilai === nilai && found.rumus === rumus;
}

function compareCells(read: WorkbookRead, model: WorkbookModel, isSame: Holds): ComparedCells {
  let sel = 0;
  const berbeda: string[] = [];
  const names = new Set(model.sheets.map((sheet) => sheet.nama));
  const lebih = [...read.keys()].filter((name) => !names.has(name));
  for (const sheet of model.sheets) {
    const left = new Map(read.get(sheet.nama));
    for (const cell of cellsOf(sheet)) {
      if (cell.isi === null || cell.isi === '') continue;
      sel += 1;
      const address = `${hurufKolom(cell.kolom)}${cell.baris}`;
      if (!isSame(cell, left.get(address))) berbeda.push(`${sheet.nama}!${address}`);
      left.delete(address);
    }
    for (const address of left.keys()) lebih.push(`${sheet.nama}!${address}`);
  }
  return { sel, berbeda, lebih };
}
