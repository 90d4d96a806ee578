// The style of a cell, from its role and the kind of its column.
import type { Style } from 'exceljs';
import type { CellModel } from '../../../domain/quick-status/workbook/cells.ts';
import type { JenisSel } from '../../../domain/quick-status/workbook/model.ts';
import { FONT } from './exceljs.ts';

/** `@` keeps a cell text when somebody edits it, even text that starts with `=`. */
const FORMAT: Readonly<Record<JenisSel, string>> = {
  teks: '@',
  angka: '#,##0',
  rupiah: '#,##0',
  persen: '0.0',
  tanggal: 'dd/mm/yyyy',
};

/** Darker with every level, so that they differ even in a grey print. */
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

export function styleOf(cell: CellModel): Partial<Style> {
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
