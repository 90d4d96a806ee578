// The yardstick of `bench qs`: exceljs's streaming writer used as its manual shows, with styles on the
// columns and one `addRow(...).commit()` per row. It writes the sheet Data alone, which is less than
// our workbook.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { GAYA_ISI, GAYA_KEPALA } from '../../../functions/src/adapters/xlsx/data/data-template.ts';
import type { BarisData } from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import type { DataModel } from '../../../functions/src/domain/quick-status/data/data-model.ts';
import { FUNCTIONS_DIR } from '../../suite/paths.ts';

interface Row {
  commit(): void;
  eachCell(visit: (cell: { style: unknown }) => void): void;
}
interface WriterSheet {
  columns: readonly object[];
  autoFilter: string;
  getRow(row: number): Row;
  addRow(values: readonly (string | number | Date | null)[]): Row;
  commit(): void;
}
interface ReadSheet {
  getCell(row: number, column: number): { style: unknown };
}
interface Exceljs {
  stream: {
    xlsx: {
      WorkbookWriter: new (options: object) => {
        addWorksheet(name: string, options: object): WriterSheet;
        commit(): Promise<void>;
      };
    };
  };
  Workbook: new () => {
    xlsx: { readFile(file: string): Promise<unknown> };
    getWorksheet(name: string): ReadSheet | undefined;
  };
}

/** The copy of exceljs that functions/ uses. */
export function loadExceljs(): Exceljs {
  return createRequire(join(FUNCTIONS_DIR, 'package.json'))('exceljs') as Exceljs;
}

export async function writeByExceljs(
  file: string,
  model: DataModel,
  rows: Iterable<BarisData>,
): Promise<void> {
  const exceljs = loadExceljs();
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({ filename: file, useStyles: true });
  const worksheet = workbook.addWorksheet('Data', {
    views: [{ state: 'frozen', xSplit: 0, ySplit: 1 }],
    pageSetup: { paperSize: 8, orientation: 'landscape' },
  });
  worksheet.columns = model.kolom.map(({ kunci, judul, jenis, lebar }) => ({
    header: judul,
    key: kunci,
    width: lebar,
    style: GAYA_ISI[jenis],
  }));
  worksheet.autoFilter = 'A1:AX1';
  const header = worksheet.getRow(1);
  header.eachCell((cell) => {
    cell.style = GAYA_KEPALA;
  });
  header.commit();
  const isDate = model.kolom.map(({ jenis }) => jenis === 'tanggal');
  for (const row of rows)
    worksheet
      .addRow(
        row.map((isi, i) =>
          isDate[i] === true && typeof isi === 'string' ? new Date(`${isi}T00:00:00Z`) : isi,
        ),
      )
      .commit();
  worksheet.commit();
  await workbook.commit();
}
