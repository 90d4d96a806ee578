// Turns a workbook model into an .xlsx file. It decides nothing about contents: only formats, colours,
// widths and print set-up.
import type { Workbook } from 'exceljs';
import { cellsOf } from '../../../domain/quick-status/workbook/cells.ts';
import { hurufKolom } from '../../../domain/quick-status/workbook/layout.ts';
import { mergesOf } from '../../../domain/quick-status/workbook/merges.ts';
import type { SheetModel, WorkbookModel } from '../../../domain/quick-status/workbook/model.ts';
import { styleOf } from './cell-style.ts';
import { toExcel } from './cell-value.ts';
import { newWorkbook, writeBytes } from './exceljs.ts';
import { finishLembar } from './form-sheet.ts';
import { addTable, finishTabel } from './table-sheet.ts';

const PAPER = { A3: 8, A4: 9 } as const;

export async function renderWorkbook(model: WorkbookModel): Promise<Uint8Array> {
  const workbook = await newWorkbook();
  const printed = new Date(model.properti.dicetak);
  workbook.title = model.judul;
  workbook.subject = model.properti.subjek;
  workbook.keywords = model.properti.kataKunci;
  workbook.category = 'Quick Status';
  workbook.creator = 'Quick Status Pendampingan KSM';
  workbook.lastModifiedBy = workbook.creator;
  workbook.created = printed;
  workbook.modified = printed;
  for (const sheet of model.sheets) renderSheet(workbook, sheet, model.judul);
  return writeBytes(workbook);
}

function renderSheet(workbook: Workbook, sheet: SheetModel, footer: string): void {
  const worksheet = workbook.addWorksheet(sheet.nama);
  // exceljs overwrites the cells of a table, so the table comes before their values and styles.
  if (sheet.bentuk === 'tabel' && sheet.tabel !== undefined)
    addTable(worksheet, sheet, sheet.tabel);
  let lastRow = 1;
  for (const cell of cellsOf(sheet)) {
    const target = worksheet.getCell(cell.baris, cell.kolom);
    target.value = toExcel(cell);
    // exceljs drops a cached value of 0 or "" when the formula is set, but not afterwards.
    if (typeof cell.isi === 'object' && cell.isi !== null)
      target.model.result = cell.isi.nilai ?? '';
    // One shared object per kind: exceljs finds the style by identity instead of comparing contents.
    target.style = styleOf(cell);
    lastRow = Math.max(lastRow, cell.baris);
  }
  for (const [top, left, bottom, right] of mergesOf(sheet))
    worksheet.mergeCells(top, left, bottom, right);
  if (sheet.bentuk === 'tabel') finishTabel(workbook, worksheet, sheet);
  else finishLembar(worksheet, sheet);

  const width =
    sheet.bentuk === 'tabel' ? sheet.kolom.filter((kolom) => !kolom.tersembunyi).length : 3;
  const { pageSetup } = worksheet;
  // exceljs's types name only the smaller paper sizes; 8 is A3 in the file format.
  Object.assign(pageSetup, { paperSize: PAPER[sheet.cetak.kertas] });
  pageSetup.orientation = sheet.cetak.orientasi;
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = 1;
  pageSetup.fitToHeight = 0;
  pageSetup.printArea = `A1:${hurufKolom(width)}${lastRow}`;
  pageSetup.margins = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 };
  worksheet.headerFooter.oddFooter = `&L&8${footer.replaceAll('&', '&&')}&C&8Halaman &P dari &N&R&8&A`;
}
