// The template of the Data workbook: all of it, with one sample row on every sheet of rows.
import type { Column, Style, TableColumnProperties, Worksheet } from 'exceljs';
import type { DataModel, LembarData } from '../../../domain/quick-status/data/data-model.ts';
import { hurufKolom } from '../../../domain/quick-status/workbook/layout.ts';
import type { JenisSel } from '../../../domain/quick-status/workbook/model.ts';
import { openWorkbook, writeBytes } from '../workbook/exceljs.ts';
import { renderWorkbook } from '../workbook/render-workbook.ts';

export async function makeTemplate(model: DataModel): Promise<Uint8Array> {
  const forms = await renderWorkbook({ ...model, sheets: [model.info, model.kamus] });
  const workbook = await openWorkbook(forms);
  for (const lembar of model.lembar)
    fillTemplateSheet(workbook.addWorksheet(lembar.nama), model, lembar);
  const names = [model.info.nama, ...model.lembar.map((lembar) => lembar.nama), model.kamus.nama];
  // exceljs sorts the sheets by this number, which its types leave out.
  for (const [orderNo, nama] of names.entries())
    Object.assign(workbook.getWorksheet(nama) ?? {}, { orderNo });
  return writeBytes(workbook);
}

function fillTemplateSheet(worksheet: Worksheet, model: DataModel, lembar: LembarData): void {
  const columns = model.kolom.map(({ judul }): TableColumnProperties => ({
    name: judul,
    filterButton: true,
  }));
  worksheet.addTable({
    name: lembar.tabel,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns,
    rows: [model.kolom.map(() => 0)],
  });
  for (const [i, { jenis, lebar }] of model.kolom.entries()) {
    const column: Partial<Column> = worksheet.getColumn(i + 1);
    // exceljs takes a width of exactly 9 for the default and leaves it out.
    column.width = lebar === 9 ? 9.01 : lebar;
    worksheet.getCell(1, i + 1).style = GAYA_KEPALA;
    worksheet.getCell(2, i + 1).style = GAYA_ISI[jenis];
  }
  worksheet.getRow(1).height = 27;
  const beku = model.kolom.findIndex((kolom) => kolom.kunci === 'nama') + 1;
  worksheet.views = [
    { state: 'frozen', xSplit: 0, ySplit: 1, topLeftCell: 'A2', activeCell: 'A2', zoomScale: 85 },
  ];
  const { pageSetup } = worksheet;
  // exceljs's types name only the smaller paper sizes; 8 is A3 in the file format.
  Object.assign(pageSetup, { paperSize: 8 });
  pageSetup.orientation = 'landscape';
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = 2;
  pageSetup.fitToHeight = 0;
  pageSetup.printTitlesRow = '1:1';
  pageSetup.printTitlesColumn = `${hurufKolom(beku)}:${hurufKolom(beku)}`;
  pageSetup.margins = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 };
  worksheet.headerFooter.oddFooter = `&L&8${model.judul.replaceAll('&', '&&')}&C&8Halaman &P dari &N&R&8&A`;
}

const FONT = { name: 'Arial', size: 9 } as const;

export const GAYA_KEPALA: Partial<Style> = {
  numFmt: '@',
  font: { ...FONT, bold: true },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDCE4EC' } },
  border: { bottom: { style: 'medium' } },
};

/** `@` keeps a cell text when somebody edits it, even text that starts with `=`. */
export const GAYA_ISI: Readonly<Record<JenisSel, Partial<Style>>> = {
  teks: { numFmt: '@', font: FONT, alignment: { horizontal: 'left' } },
  angka: { numFmt: '#,##0', font: FONT, alignment: { horizontal: 'right' } },
  rupiah: { numFmt: '#,##0', font: FONT, alignment: { horizontal: 'right' } },
  persen: { numFmt: '0.0', font: FONT, alignment: { horizontal: 'right' } },
  tanggal: { numFmt: 'dd/mm/yyyy', font: FONT, alignment: { horizontal: 'center' } },
};
