// A workbook as pure data: what is in which cell, of which kind, and how it prints.

/** Kinds of cells; the renderer turns each into a number format and an alignment. */
export type JenisSel = 'teks' | 'angka' | 'rupiah' | 'persen' | 'tanggal';

/** Null is a blank: not applicable or unknown, never zero. Dates are ISO text in a `tanggal` column. */
export type NilaiSel = string | number | null;

/** A formula with its value; null where the formula gives empty text. */
interface RumusSel {
  readonly rumus: string;
  readonly nilai: number | null;
}

export type Sel = NilaiSel | RumusSel;

export interface KolomModel {
  readonly kunci: string;
  /** One heading over both header lines, or a group and the heading under it. */
  readonly judul: readonly [string] | readonly [string, string];
  readonly jenis: JenisSel;
  /** In characters of the default font. */
  readonly lebar: number;
  /** Explains the column number under the table. */
  readonly keterangan?: string;
  /** Long text: wrapped instead of cut. */
  readonly lipat?: true;
  /** Centred: row numbers and short words. */
  readonly tengah?: true;
  /** Shrunk to fit: ids. */
  readonly susut?: true;
  /** Helper columns that only formulas read. */
  readonly tersembunyi?: true;
  /** The heading and the values are coloured by maturity level. */
  readonly warnaTingkat?: true;
}

export interface CetakModel {
  readonly kertas: 'A3' | 'A4';
  readonly orientasi: 'landscape' | 'portrait';
}

/** A table: title block, two header lines, column numbers, rows, JUMLAH, notes. */
export interface TabelModel {
  readonly bentuk: 'tabel';
  readonly nama: string;
  readonly judul: readonly string[];
  readonly kolom: readonly KolomModel[];
  /** Print a row of column numbers, explained under the table. */
  readonly bernomor: boolean;
  /** Filter buttons on the last header row. */
  readonly saring: boolean;
  /** Columns that stay in view. */
  readonly bekuKolom: number;
  /** One value per column. Never empty: an area without data has one row that says so. */
  readonly baris: readonly (readonly NilaiSel[])[];
  readonly jumlah: readonly Sel[] | null;
  /** Lines printed under the table. */
  readonly catatan: readonly string[];
  /** The workbook's name for the range of rows. */
  readonly rentang: string | null;
  /** Name of the Excel table that the rows form; only under one header line, whose headings all differ. */
  readonly tabel?: string;
  readonly cetak: CetakModel;
  /** Tells of another update as well, so it takes no part in the fingerprint of the contents. */
  readonly cetakan?: true;
}

export interface BarisLembar {
  readonly label: string;
  readonly isi: Sel;
  readonly jenis: JenisSel;
  readonly keterangan: string | null;
  /** Tells when the file was made, so it takes no part in the fingerprint of the contents. */
  readonly cetakan?: true;
  /** Prose: the value takes the remark's place as well. */
  readonly luas?: true;
}

/** A form: sections of label, value and remark. */
export interface LembarModel {
  readonly bentuk: 'lembar';
  readonly nama: string;
  readonly judul: readonly string[];
  /** Widths of the three columns. */
  readonly lebar: readonly [number, number, number];
  readonly sections: readonly {
    readonly judul: string;
    /** Its rows tell of the printing alone, and so does its heading. */
    readonly cetakan?: true;
    readonly baris: readonly BarisLembar[];
  }[];
  readonly cetak: CetakModel;
}

export type SheetModel = TabelModel | LembarModel;

export interface WorkbookModel {
  /** `QS PENDAMPINGAN KSM TA 2017 Update 5 Juli 2017`. */
  readonly judul: string;
  /** The same without the update date. */
  readonly judulTetap: string;
  readonly properti: {
    readonly subjek: string;
    readonly kataKunci: string;
    /** Time of printing, ISO 8601. */
    readonly dicetak: string;
  };
  readonly sheets: readonly SheetModel[];
}

/**
 * Text that people typed, as a cell can hold it: control characters and broken surrogates do not exist
 * in a workbook's XML.
 */
export function teksSel(teks: string): string {
  // eslint-disable-next-line no-control-regex -- they are what must go
  return teks.toWellFormed().replace(/[\u0000-\u001f\u007f\ufffe\uffff]+/g, ' ');
}
