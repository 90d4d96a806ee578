// What makes a sheet of labels and values.
import type { Worksheet } from 'exceljs';
import { cellsOf } from '../../../domain/quick-status/workbook/cells.ts';
import type { LembarModel } from '../../../domain/quick-status/workbook/model.ts';
import { mergesOf } from '../../../domain/quick-status/workbook/merges.ts';
import { countLines } from './text-width.ts';

export function finishLembar(worksheet: Worksheet, lembar: LembarModel): void {
  for (const [i, lebar] of lembar.lebar.entries()) worksheet.getColumn(i + 1).width = lebar;
  worksheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 100 }];
  setFormHeights(worksheet, lembar);
}

/** Long names and remarks wrap, and the rows of a file do not grow by themselves. */
function setFormHeights(worksheet: Worksheet, lembar: LembarModel): void {
  const [, nilai, keterangan] = lembar.lebar;
  const wide = new Set(mergesOf(lembar).flatMap(([row, left]) => (left === 2 ? [row] : [])));
  const lines = new Map<number, number>();
  for (const { baris, kolom, isi, peran } of cellsOf(lembar)) {
    if (typeof isi !== 'string') continue;
    if (peran !== 'label' && peran !== 'nilai' && peran !== 'keterangan') continue;
    const room = wide.has(baris) && kolom === 2 ? nilai + keterangan : lembar.lebar[kolom - 1];
    const needed = countLines(isi, ((room ?? nilai) - INDENT) * ROOM[peran]);
    lines.set(baris, Math.max(lines.get(baris) ?? 1, needed));
  }
  for (const [row, count] of lines)
    if (count > 1 || wide.has(row)) worksheet.getRow(row).height = count * FORM_LINE + 4;
}

/** Column-width units of an indent, and how much of the small font's text larger letters leave room for. */
const INDENT = 1.3;

const ROOM = { label: 0.9, nilai: 0.84, keterangan: 1 } as const;

/** Points of one printed line of the larger font. */
const FORM_LINE = 13.2;
