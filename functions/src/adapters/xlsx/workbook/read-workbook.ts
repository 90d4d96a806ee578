// A workbook as a reader finds it: every cell that is not blank, with its value and its formula.
import type { Cell } from 'exceljs';
import { openWorkbook } from './exceljs.ts';
import { dateOfUtcMidnight } from '../../../domain/basics/tanggal.ts';

/** A cell as a reader finds it; a date is ISO text. */
export interface CellRead {
  readonly nilai: string | number | null;
  readonly rumus: string | null;
}

/** Sheets in order, each with its cells that are not blank, by address. */
export type WorkbookRead = ReadonlyMap<string, ReadonlyMap<string, CellRead>>;

export async function readWorkbook(bytes: Uint8Array): Promise<WorkbookRead> {
  const workbook = await openWorkbook(bytes);
  const sheets = new Map<string, Map<string, CellRead>>();
  for (const worksheet of workbook.worksheets) {
    const cells = new Map<string, CellRead>();
    worksheet.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.isMerged && cell.master.address !== cell.address) return;
        const read = readCell(cell);
        if (read.nilai !== null || read.rumus !== null) cells.set(cell.address, read);
      });
    });
    sheets.set(worksheet.name, cells);
  }
  return sheets;
}

function readCell(cell: Cell): CellRead {
  const { value } = cell;
  if (value === null || value === undefined) return { nilai: null, rumus: null };
  if (typeof value === 'string' || typeof value === 'number') return { nilai: value, rumus: null };
  if (value instanceof Date) return { nilai: dateOfUtcMidnight(value), rumus: null };
  if (typeof value === 'object' && 'formula' in value) {
    const { result } = cell;
    const nilai =
      typeof result === 'number' ? result : result === undefined || result === '' ? null : '?';
    return { nilai, rumus: value.formula };
  }
  throw new Error(`${cell.address}: a kind of value that no model has`);
}
