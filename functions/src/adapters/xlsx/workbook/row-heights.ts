// Heights of the rows of a table: a file has to state them wherever a text wraps.
import type { Worksheet } from 'exceljs';
import { cellsOf } from '../../../domain/quick-status/workbook/cells.ts';
import { letakTabel } from '../../../domain/quick-status/workbook/layout.ts';
import { mergesOf } from '../../../domain/quick-status/workbook/merges.ts';
import type { TabelModel } from '../../../domain/quick-status/workbook/model.ts';
import { countLines } from './text-width.ts';

/** Points of one printed line of the small font. */
const LINE = 12.5;

/** Headings wrap: the lower line is as high as its longest heading, the upper one takes the rest. */
export function setHeaderHeights(
  worksheet: Worksheet,
  tabel: TabelModel,
  top: number,
  bottom: number,
): void {
  let single = 1;
  let lower = 1;
  let upper = 1;
  for (const [i, kolom] of tabel.kolom.entries()) {
    if (kolom.tersembunyi) continue;
    const lines = countLines(kolom.judul.at(-1) ?? '', kolom.lebar);
    if (kolom.judul.length === 1) {
      single = Math.max(single, lines);
      continue;
    }
    lower = Math.max(lower, lines);
    const group = kolom.judul[0];
    if (tabel.kolom[i - 1]?.judul[0] === group) continue;
    let lebar = 0;
    for (let j = i; tabel.kolom[j]?.judul[0] === group; j++) lebar += tabel.kolom[j]?.lebar ?? 0;
    upper = Math.max(upper, countLines(group, lebar));
  }
  const pad = 5;
  if (bottom === top) {
    worksheet.getRow(top).height = single * LINE + pad;
    return;
  }
  worksheet.getRow(bottom).height = lower * LINE + pad;
  worksheet.getRow(top).height = Math.max(upper, single - lower) * LINE + pad;
}

/** LibreOffice does not adjust the row heights of a file, so long names need an explicit height. */
export function setRowHeights(worksheet: Worksheet, tabel: TabelModel, pertama: number): void {
  const wrapped = tabel.kolom.flatMap((kolom, i) =>
    kolom.lipat ? [[i, kolom.lebar] as const] : [],
  );
  for (const [i, row] of tabel.baris.entries()) {
    let lines = 1;
    for (const [j, lebar] of wrapped) {
      const isi = row[j];
      if (typeof isi === 'string') lines = Math.max(lines, countLines(isi, lebar));
    }
    if (lines > 1) worksheet.getRow(pertama + i).height = lines * LINE + 3;
  }
}

/** The height of merged cells is not adjusted automatically. */
export function setNoteHeights(worksheet: Worksheet, tabel: TabelModel): void {
  const { catatan } = letakTabel(tabel);
  const widths = tabel.kolom.map((kolom) => kolom.lebar);
  const lines = new Map<number, number>();
  const merges = new Map(mergesOf(tabel).map((m) => [`${m[0]}:${m[1]}`, m[3]]));
  for (const cell of cellsOf(tabel)) {
    if (cell.baris < catatan || typeof cell.isi !== 'string') continue;
    const right = merges.get(`${cell.baris}:${cell.kolom}`) ?? cell.kolom;
    const width = widths.slice(cell.kolom - 1, right).reduce((sum, w) => sum + w, 0);
    const needed = countLines(cell.isi, width);
    lines.set(cell.baris, Math.max(lines.get(cell.baris) ?? 1, needed));
  }
  for (const [row, count] of lines) worksheet.getRow(row).height = count * LINE + 2;
}
