// A workbook as text that is the same for the same contents, whenever it is printed.
import { cellsOf } from './cells.ts';
import { hurufKolom } from './layout.ts';
import type { WorkbookModel } from './model.ts';

/**
 * Every cell as text, for the fingerprint of the contents. One line per cell. The time of printing and
 * the update date in the title are left out, and so are blanks.
 */
export function* canonicalLines(model: WorkbookModel): Generator<string> {
  for (const sheet of model.sheets) {
    if (sheet.bentuk === 'tabel' && sheet.cetakan) continue;
    yield JSON.stringify([sheet.nama]);
    for (const cell of cellsOf(sheet)) {
      if (cell.cetakan || cell.isi === null) continue;
      const isi = cell.isi === model.judul ? model.judulTetap : cell.isi;
      const alamat = `${hurufKolom(cell.kolom)}${cell.baris}`;
      yield typeof isi === 'object'
        ? JSON.stringify([alamat, cell.jenis, isi.rumus, isi.nilai])
        : JSON.stringify([alamat, cell.jenis, isi]);
    }
  }
}

export function canonicalCells(model: WorkbookModel): string {
  return [...canonicalLines(model)].join('\n');
}
