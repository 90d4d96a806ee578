// Proves, by reading the file back, that it says what the model says.
import { cellsOf } from '../../../domain/quick-status/workbook/cells.ts';
import { hurufKolom } from '../../../domain/quick-status/workbook/layout.ts';
import type { WorkbookModel } from '../../../domain/quick-status/workbook/model.ts';
import { readWorkbook } from './read-workbook.ts';

/** Throws unless the file holds exactly the cells of the model. */
export async function verifyWorkbook(bytes: Uint8Array, model: WorkbookModel): Promise<void> {
  const read = await readWorkbook(bytes);
  const names = model.sheets.map((sheet) => sheet.nama);
  if (JSON.stringify([...read.keys()]) !== JSON.stringify(names))
    throw new Error(`sheets ${[...read.keys()].join(', ')} instead of ${names.join(', ')}`);
  for (const sheet of model.sheets) {
    const cells = read.get(sheet.nama);
    let count = 0;
    for (const cell of cellsOf(sheet)) {
      if (cell.isi === null || cell.isi === '') continue;
      count += 1;
      const address = `${hurufKolom(cell.kolom)}${cell.baris}`;
      const found = cells?.get(address);
      const rumus = typeof cell.isi === 'object' ? cell.isi.rumus : null;
      const nilai = typeof cell.isi === 'object' ? cell.isi.nilai : cell.isi;
      if (found?.nilai !== nilai || found.rumus !== rumus)
        throw new Error(`${sheet.nama}!${address}: the file does not hold what the model says`);
    }
    if (cells?.size !== count)
      throw new Error(`${sheet.nama}: ${cells?.size} cells in the file, ${count} in the model`);
  }
}
