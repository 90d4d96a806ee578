// Turns a workbook model into an .xlsx file and proves, by reading the file back, that it says what the
// model says. It decides nothing about contents: only formats, colours, widths and print set-up.
import type { Cell, Column, Style, Workbook, Worksheet } from 'exceljs';
import {
  cellsOf,
  hurufKolom,
  letakTabel,
  mergesOf,
  type CellModel,
  type JenisSel,
  type LembarModel,
  type SheetModel,
  type TabelModel,
  type WorkbookModel,
} from '../../domain/quick-status/workbook/model.ts';
import { dayNumber } from '../../domain/basics/tanggal.ts';

const MS_PER_DAY = 86_400_000;
const FONT = 'Arial';
const PAPER = { A3: 8, A4: 9 } as const;
/** Points of one printed line of the small font. */
const LINE = 12.5;

/** exceljs takes 0.4 s to load, so only a process that builds a workbook pays for it. */
async function newWorkbook(): Promise<Workbook> {
  const { default: exceljs } = await import('exceljs');
  return new exceljs.Workbook();
}

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

/**
 * The bytes of a workbook whose default font is the one that all cells have. Columns are as wide as so many
 * digits of the default font: exceljs's own, Calibri, is missing on many machines, and then every width,
 * page and scale is another. Arial 10 has digits of the same width.
 */
export async function writeBytes(workbook: Workbook): Promise<Uint8Array> {
  const xlsx = workbook.xlsx as unknown as StylesWriter;
  xlsx.addStyles = (zip, { styles }) => {
    const xml = styles.xml.replace(
      DEFAULT_FONT,
      `<font><sz val="10"/><name val="${FONT}"/></font>`,
    );
    if (xml === styles.xml) throw new Error('exceljs writes another default font than it did');
    zip.append(xml, { name: 'xl/styles.xml' });
    return Promise.resolve();
  };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The part of exceljs's writer that its types leave out. */
interface StylesWriter {
  addStyles: (
    zip: { append(xml: string, options: { readonly name: string }): void },
    model: { readonly styles: { readonly xml: string } },
  ) => Promise<void>;
}
const DEFAULT_FONT =
  /<font>(?:(?!<\/font>).)*<name val="(?:Calibri|Arial)"\/>(?:(?!<\/font>).)*<\/font>/;

function renderSheet(workbook: Workbook, sheet: SheetModel, footer: string): void {
  const worksheet = workbook.addWorksheet(sheet.nama);
  // exceljs fills the cells of a table anew, so it comes before their values and styles.
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
  // exceljs only names the smaller sizes; 8 is A3 in the file format.
  Object.assign(pageSetup, { paperSize: PAPER[sheet.cetak.kertas] });
  pageSetup.orientation = sheet.cetak.orientasi;
  pageSetup.fitToPage = true;
  pageSetup.fitToWidth = 1;
  pageSetup.fitToHeight = 0;
  pageSetup.printArea = `A1:${hurufKolom(width)}${lastRow}`;
  pageSetup.margins = { left: 0.3, right: 0.3, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 };
  worksheet.headerFooter.oddFooter = `&L&8${footer.replaceAll('&', '&&')}&C&8Halaman &P dari &N&R&8&A`;
}

/** A real Excel table over one header line and the rows. */
function addTable(worksheet: Worksheet, tabel: TabelModel, name: string): void {
  worksheet.addTable({
    name,
    ref: `A${letakTabel(tabel).kepala[1]}`,
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: false },
    columns: tabel.kolom.map(({ judul }) => ({ name: judul[0], filterButton: true })),
    rows: tabel.baris.map((row) => [...row]),
  });
}

function finishTabel(workbook: Workbook, worksheet: Worksheet, tabel: TabelModel): void {
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

function finishLembar(worksheet: Worksheet, lembar: LembarModel): void {
  for (const [i, lebar] of lembar.lebar.entries()) worksheet.getColumn(i + 1).width = lebar;
  worksheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 100 }];
  setFormHeights(worksheet, lembar);
}

/** Long names and remarks wrap, and rows of a file do not grow by themselves. */
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

/** Headings wrap: the lower line is as high as its longest heading, the upper one takes what is left. */
function setHeaderHeights(
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

/** LibreOffice does not grow the rows of a file by itself, so long names need their height said. */
function setRowHeights(worksheet: Worksheet, tabel: TabelModel, pertama: number): void {
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

/** Merged cells do not grow by themselves. */
function setNoteHeights(worksheet: Worksheet, tabel: TabelModel): void {
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

/** Lines that a text needs in a column; a word longer than the line is broken. */
function countLines(text: string, width: number): number {
  const room = width - PADDING;
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const needed = textWidth(word);
      if (used > 0 && used + SPACE + needed > room) {
        lines += 1;
        used = needed;
      } else used += (used > 0 ? SPACE : 0) + needed;
      if (used > room) {
        lines += Math.ceil(used / room) - 1;
        used %= room;
      }
    }
  }
  return lines;
}

/** Column-width units that a cell keeps free. */
const PADDING = 0.8;

/** Widths of Arial's characters in thousandths of its size; a letter with an accent is as wide as without. */
const ARIAL = new Map<string, number>();
for (const [width, chars] of [
  [200, "'ijl|"],
  [278, ' !,./:;I[\\]ft\u00a0'],
  [333, '()-`r“”'],
  [389, '"*'],
  [500, 'cksvxyzJ'],
  [584, '+<=>~÷×≥≤−'],
  [611, 'FTZ'],
  [667, 'ABEKPSVXY&'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…@'],
] as const)
  for (const char of chars) ARIAL.set(char, width);
const LETTER = 556;
const SIGN = 1300;
/** A thousandth of 9 points in column-width units, and a little more: screens round letters to pixels. */
const UNIT = (1.03 * 12) / 7 / 1000;

function textWidth(text: string): number {
  let width = 0;
  for (const char of text) {
    const base = char.normalize('NFD').charAt(0);
    width += ARIAL.get(base) ?? (base < '\u2000' ? LETTER : SIGN);
  }
  return width * UNIT;
}
const SPACE = textWidth(' ');

function toExcel(cell: CellModel): Cell['value'] {
  const { isi, jenis } = cell;
  if (isi === null) return null;
  if (typeof isi === 'object') return { formula: isi.rumus };
  if (typeof isi === 'number') return isi;
  // Calendar dates are days in UTC here and in exceljs, whatever the time zone of the machine.
  if (jenis === 'tanggal' && isDate(isi)) return new Date(dayNumber(isi) * MS_PER_DAY);
  return escapeText(isi);
}

const isDate = (text: string) => /^\d{4}-\d{2}-\d{2}$/.test(text);

/** `_x0041_` in a workbook's text means "A"; exceljs reads it so but does not write it so. */
function escapeText(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

// ---- Styles

/** `@` keeps a text a text when somebody edits the cell, even one that starts with `=`. */
const FORMAT: Readonly<Record<JenisSel, string>> = {
  teks: '@',
  angka: '#,##0',
  rupiah: '#,##0',
  persen: '0.0',
  tanggal: 'dd/mm/yyyy',
};

/** Darker with every level, so that a grey print still tells them apart. */
const WARNA_TINGKAT: Readonly<Record<string, { readonly fill: string; readonly font: string }>> = {
  'Belum Dinilai': { fill: 'FFFFFFFF', font: 'FF000000' },
  Pemula: { fill: 'FFFBE9D0', font: 'FF000000' },
  Berkembang: { fill: 'FFF6CF7A', font: 'FF000000' },
  Berdaya: { fill: 'FF8CC49A', font: 'FF000000' },
  Mandiri: { fill: 'FF1E5A3C', font: 'FFFFFFFF' },
};

const GARIS = { style: 'thin', color: { argb: 'FF8A96A3' } } as const;
const KOTAK = { top: GARIS, left: GARIS, bottom: GARIS, right: GARIS };
const solid = (argb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } }) as const;

const styles = new Map<string, Partial<Style>>();

function styleOf(cell: CellModel): Partial<Style> {
  const { peran, kolomModel, isi } = cell;
  const tingkat = tingkatOf(cell);
  const jenis: JenisSel =
    cell.jenis === 'teks' && typeof isi === 'object' && isi !== null ? 'angka' : cell.jenis;
  const key = [
    peran,
    jenis,
    kolomModel?.lipat === true,
    kolomModel?.susut === true,
    kolomModel?.tengah === true,
    kolomModel === null,
    tingkat,
  ].join('|');
  let style = styles.get(key);
  if (style === undefined) {
    style = makeStyle(cell, jenis, WARNA_TINGKAT[tingkat]);
    styles.set(key, style);
  }
  return style;
}

/** The maturity level that a cell names, as a value or as the heading of its own column. */
function tingkatOf({ peran, kolomModel, isi }: CellModel): string {
  if (kolomModel?.warnaTingkat !== true || typeof isi !== 'string') return '';
  return peran === 'data' || (peran === 'kepala' && isi === kolomModel.judul.at(-1)) ? isi : '';
}

function makeStyle(
  cell: CellModel,
  jenis: JenisSel,
  warna: { readonly fill: string; readonly font: string } | undefined,
): Partial<Style> {
  const numFmt = FORMAT[jenis];
  switch (cell.peran) {
    case 'judul':
      return { numFmt: '@', font: { name: FONT, size: 13, bold: true } };
    case 'subjudul':
      return { numFmt: '@', font: { name: FONT, size: 11, bold: true } };
    case 'kepala':
      return {
        numFmt: '@',
        font: {
          name: FONT,
          size: cell.kolomModel === null ? 10 : 8,
          bold: true,
          ...(warna && { color: { argb: warna.font } }),
        },
        alignment: {
          horizontal: cell.kolomModel === null ? 'left' : 'center',
          vertical: 'middle',
          wrapText: true,
        },
        fill: solid(warna?.fill ?? 'FFDCE4EC'),
        border: KOTAK,
      };
    case 'nomor':
      return {
        numFmt: '0',
        font: { name: FONT, size: 8, italic: true },
        alignment: { horizontal: 'center', vertical: 'middle' },
        fill: solid('FFF1F3F5'),
        border: KOTAK,
      };
    case 'data':
      return {
        numFmt,
        font: {
          name: FONT,
          size: 9,
          ...(warna && { color: { argb: warna.font } }),
        },
        alignment: {
          vertical: 'middle',
          horizontal: horizontalOf(cell, jenis),
          ...(cell.kolomModel?.lipat && { wrapText: true }),
          ...(cell.kolomModel?.susut && { shrinkToFit: true }),
        },
        border: KOTAK,
        ...(warna && { fill: solid(warna.fill) }),
      };
    case 'jumlah':
      return {
        numFmt,
        font: { name: FONT, size: 9, bold: true },
        alignment: {
          vertical: 'middle',
          horizontal: horizontalOf(cell, jenis),
        },
        fill: solid('FFE3E6EA'),
        border: { ...KOTAK, top: { style: 'medium' }, bottom: { style: 'double' } },
      };
    case 'label':
      return {
        numFmt: '@',
        font: { name: FONT, size: 10 },
        alignment: { vertical: 'top', horizontal: 'left', wrapText: true, indent: 1 },
        border: KOTAK,
      };
    case 'nilai':
      return {
        numFmt,
        font: { name: FONT, size: 10, bold: true },
        alignment: { vertical: 'top', horizontal: 'left', wrapText: true, indent: 1 },
        border: KOTAK,
      };
    case 'keterangan':
      return {
        numFmt: '@',
        font: { name: FONT, size: 9 },
        alignment: { vertical: 'top', horizontal: 'left', wrapText: true, indent: 1 },
        border: KOTAK,
      };
    case 'catatan':
      return {
        numFmt: '@',
        font: { name: FONT, size: 9 },
        alignment: { vertical: 'top', horizontal: 'left', wrapText: true },
      };
  }
}

function horizontalOf(cell: CellModel, jenis: JenisSel): 'left' | 'center' | 'right' {
  if (cell.kolomModel?.tengah === true || jenis === 'tanggal') return 'center';
  return jenis === 'teks' ? 'left' : 'right';
}

// ---- Reading back

/** A cell as a reader finds it; a date is ISO text. */
export interface CellRead {
  readonly nilai: string | number | null;
  readonly rumus: string | null;
}

/** Sheets in order, each with its cells that are not blank, by address. */
export type WorkbookRead = ReadonlyMap<string, ReadonlyMap<string, CellRead>>;

/** Opens a whole file; exceljs's streaming reader breaks characters, so it is never used. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  const workbook = await newWorkbook();
  // exceljs wants an ArrayBuffer and gets exactly the bytes of the file, not of a shared pool.
  await workbook.xlsx.load(Uint8Array.from(bytes).buffer);
  return workbook;
}

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
  if (value instanceof Date) return { nilai: value.toISOString().slice(0, 10), rumus: null };
  if (typeof value === 'object' && 'formula' in value) {
    const { result } = cell;
    const nilai =
      typeof result === 'number' ? result : result === undefined || result === '' ? null : '?';
    return { nilai, rumus: value.formula };
  }
  throw new Error(`${cell.address}: a kind of value that no model has`);
}

/** Throws unless the file holds exactly the cells of the model: nothing else, nothing less. */
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
