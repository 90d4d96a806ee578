// What makes a sheet of rows: the table, frozen panes, the filter, the named range and titles on each page.
import type { Column, Workbook, Worksheet } from 'exceljs';
import { hurufKolom, letakTabel } from '../../../domain/quick-status/workbook/layout.ts';
import type { TabelModel } from '../../../domain/quick-status/workbook/model.ts';
import { setHeaderHeights, setNoteHeights, setRowHeights } from './row-heights.ts';

/** A real Excel table over one header line and the rows. */
export function addTable(worksheet: Worksheet, tabel: TabelModel, name: string): void {
  worksheet.addTable({
    name,
    ref: `A${letakTabel(tabel).kepala[1]}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: tabel.kolom.map(({ judul }) => ({ name: judul[0], filterButton: true })),
    rows: tabel.baris.map((row) => [...row]),
  });
}

export function finishTabel(workbook: Workbook, worksheet: Worksheet, tabel: TabelModel): void {
  const letak = letakTabel(tabel);
  const [top, bottom] = letak.kepala;
  const header = letak.nomor ?? bottom;
  for (const [i, kolom] of tabel.kolom.entries()) {
    const column: Partial<Column> = worksheet.getColumn(i + 1);
    column.width = kolom.lebar;
    if (kolom.tersembunyi) column.hidden = true;
  }
  const lastColumn = hurufKolom(tabel.kolom.length);
  worksheet.views = [
    {
      state: 'frozen',
      xSplit: tabel.bekuKolom,
      ySplit: header,
      topLeftCell: `${hurufKolom(tabel.bekuKolom + 1)}${header + 1}`,
      activeCell: `A${letak.pertama}`,
      showGridLines: false,
      zoomScale: 85,
    },
  ];
  worksheet.pageSetup.printTitlesRow = `${top}:${header}`;
  if (tabel.saring) worksheet.autoFilter = `A${header}:${lastColumn}${letak.terakhir}`;
  if (tabel.rentang !== null)
    workbook.definedNames.add(
      `'${tabel.nama}'!$A$${letak.pertama}:$${lastColumn}$${letak.terakhir}`,
      tabel.rentang,
    );
  setHeaderHeights(worksheet, tabel, top, bottom);
  setRowHeights(worksheet, tabel, letak.pertama);
  setNoteHeights(worksheet, tabel);
}
