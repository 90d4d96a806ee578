// The value of a cell as exceljs takes it.
import type { Cell } from 'exceljs';
import { dayNumber, hasDateShape } from '../../../domain/basics/tanggal.ts';
import type { CellModel } from '../../../domain/quick-status/workbook/cells.ts';

const MS_PER_DAY = 86_400_000;

export function toExcel(cell: CellModel): Cell['value'] {
  const { isi, jenis } = cell;
  if (isi === null) return null;
  if (typeof isi === 'object') return { formula: isi.rumus };
  if (typeof isi === 'number') return isi;
  // Calendar dates are days in UTC here and in exceljs, whatever the time zone of the machine.
  if (jenis === 'tanggal' && hasDateShape(isi)) return new Date(dayNumber(isi) * MS_PER_DAY);
  return escapeText(isi);
}

/** `_x0041_` in a workbook's text means "A"; exceljs reads it so but does not write it so. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}
