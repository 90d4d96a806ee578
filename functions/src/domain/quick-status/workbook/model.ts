// A workbook as pure data: what stands in which cell, of which kind, and how it prints. Layout is
// computed here too, so that formulas, the renderer and the check after rendering agree on every row.

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
  /** Lines under the table. */
  readonly catatan: readonly string[];
  /** Workbook name of the rows. */
  readonly rentang: string | null;
  /** Name of the Excel table that the rows are; only under one header line of headings that differ. */
  readonly tabel?: string;
  readonly cetak: CetakModel;
}

export interface BarisLembar {
  readonly label: string;
  readonly isi: Sel;
  readonly jenis: JenisSel;
  readonly keterangan: string;
  /** Tells when the file was made, so it takes no part in the fingerprint of the contents. */
  readonly cetakan?: true;
  /** Prose: the value takes the place of the remark too. */
  readonly luas?: true;
}

/** A form: sections of label, value and remark. */
export interface LembarModel {
  readonly bentuk: 'lembar';
  readonly nama: string;
  readonly judul: readonly string[];
  /** Widths of the three columns. */
  readonly lebar: readonly [number, number, number];
  readonly bagian: readonly { readonly judul: string; readonly baris: readonly BarisLembar[] }[];
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

/** Where the parts of a table stand; rows are counted from 1. */
export interface LetakTabel {
  /** First and last header line, column numbers apart. */
  readonly kepala: readonly [number, number];
  readonly nomor: number | null;
  readonly pertama: number;
  readonly terakhir: number;
  readonly jumlah: number | null;
  /** First row under the table that may hold notes. */
  readonly catatan: number;
}

type BentukTabel = Pick<TabelModel, 'judul' | 'bernomor'> & {
  readonly kolom: readonly Pick<KolomModel, 'judul'>[];
  readonly baris: { readonly length: number };
  readonly jumlah: unknown;
};

export function letakTabel(tabel: BentukTabel): LetakTabel {
  const kepala = tabel.judul.length + 2;
  const kepalaAkhir = kepala + (tabel.kolom.some((k) => k.judul.length === 2) ? 1 : 0);
  const nomor = tabel.bernomor ? kepalaAkhir + 1 : null;
  const pertama = (nomor ?? kepalaAkhir) + 1;
  const terakhir = pertama + tabel.baris.length - 1;
  const jumlah = tabel.jumlah === null ? null : terakhir + 1;
  return {
    kepala: [kepala, kepalaAkhir],
    nomor,
    pertama,
    terakhir,
    jumlah,
    catatan: (jumlah ?? terakhir) + 2,
  };
}

/** 1 → `A`, 27 → `AA`. */
export function hurufKolom(kolom: number): string {
  let huruf = '';
  for (let n = kolom; n > 0; n = Math.floor((n - 1) / 26))
    huruf = String.fromCharCode(65 + ((n - 1) % 26)) + huruf;
  return huruf;
}

/** What a cell is for; with its kind it decides the style. */
type PeranSel =
  | 'judul'
  | 'subjudul'
  | 'kepala'
  | 'nomor'
  | 'data'
  | 'jumlah'
  | 'catatan'
  | 'label'
  | 'nilai'
  | 'keterangan';

export interface CellModel {
  readonly baris: number;
  readonly kolom: number;
  readonly isi: Sel;
  readonly jenis: JenisSel;
  readonly peran: PeranSel;
  readonly kolomModel: KolomModel | null;
  /** The row of a form that tells the time of printing. */
  readonly cetakan: boolean;
}

/** First row, first column, last row, last column. */
export type Gabungan = readonly [number, number, number, number];

/** Every cell of a sheet that is not blank by layout, row by row. Blank values of rows are included. */
export function cellsOf(sheet: SheetModel): Generator<CellModel> {
  return sheet.bentuk === 'tabel' ? cellsOfTabel(sheet) : cellsOfLembar(sheet);
}

function* cellsOfTabel(tabel: TabelModel): Generator<CellModel> {
  const letak = letakTabel(tabel);
  const cell = (
    baris: number,
    kolom: number,
    isi: Sel,
    peran: PeranSel,
    kolomModel: KolomModel | null = null,
    jenis: JenisSel = 'teks',
  ): CellModel => ({ baris, kolom, isi, jenis, peran, kolomModel, cetakan: false });

  for (const [i, teks] of tabel.judul.entries())
    yield cell(i + 1, 1, teks, i === 0 ? 'judul' : 'subjudul');
  const [atas, bawah] = letak.kepala;
  for (const [i, kolom] of tabel.kolom.entries()) {
    const grup = kolom.judul[0];
    const sebelum = tabel.kolom[i - 1];
    const lanjut = sebelum?.judul.length === 2 && sebelum.judul[0] === grup;
    if (kolom.judul.length === 1 || !lanjut) yield cell(atas, i + 1, grup, 'kepala', kolom);
  }
  if (bawah > atas)
    for (const [i, kolom] of tabel.kolom.entries())
      if (kolom.judul.length === 2) yield cell(bawah, i + 1, kolom.judul[1], 'kepala', kolom);
  if (letak.nomor !== null)
    for (const [i, kolom] of tabel.kolom.entries())
      yield cell(letak.nomor, i + 1, i + 1, 'nomor', kolom, 'angka');

  for (const [i, baris] of tabel.baris.entries())
    for (const [j, kolom] of tabel.kolom.entries())
      yield cell(letak.pertama + i, j + 1, baris[j] ?? null, 'data', kolom, kolom.jenis);
  if (tabel.jumlah !== null && letak.jumlah !== null)
    for (const [j, kolom] of tabel.kolom.entries())
      yield cell(letak.jumlah, j + 1, tabel.jumlah[j] ?? null, 'jumlah', kolom, kolom.jenis);

  let baris = letak.catatan;
  for (const catatan of tabel.catatan) yield cell(baris++, 1, catatan, 'catatan');
  const keterangan = keteranganKolom(tabel);
  if (keterangan.teks.length > 0) {
    yield cell(baris++, 1, 'Keterangan kolom:', 'catatan');
    for (const [i, teks] of keterangan.teks.entries()) {
      const lajur = keterangan.lajur[Math.floor(i / keterangan.perLajur)];
      if (lajur !== undefined)
        yield cell(baris + (i % keterangan.perLajur), lajur[0], teks, 'catatan');
    }
  }
}

const LAJUR = 3;

/** The explanations under a table, set in lanes of about equal width that avoid hidden columns. */
function keteranganKolom(tabel: TabelModel): {
  readonly teks: readonly string[];
  readonly lajur: readonly (readonly [number, number])[];
  readonly perLajur: number;
} {
  const teks = tabel.kolom.flatMap((kolom, i) =>
    tabel.bernomor && kolom.keterangan !== undefined ? [`(${i + 1}) ${kolom.keterangan}`] : [],
  );
  const tampak = tabel.kolom.filter((kolom) => kolom.tersembunyi !== true);
  const total = tampak.reduce((sum, kolom) => sum + kolom.lebar, 0);
  const lajur: [number, number][] = [];
  let awal = 1;
  let lebar = 0;
  for (const [i, kolom] of tampak.entries()) {
    lebar += kolom.lebar;
    const penuh = lebar >= (total * (lajur.length + 1)) / LAJUR;
    if (i === tampak.length - 1 || (penuh && lajur.length < LAJUR - 1)) {
      lajur.push([awal, i + 1]);
      awal = i + 2;
    }
  }
  return { teks, lajur, perLajur: Math.ceil(teks.length / Math.max(1, lajur.length)) };
}

function* cellsOfLembar(lembar: LembarModel): Generator<CellModel> {
  const cell = (
    baris: number,
    kolom: number,
    isi: Sel,
    peran: PeranSel,
    jenis: JenisSel = 'teks',
    cetakan = false,
  ): CellModel => ({ baris, kolom, isi, jenis, peran, kolomModel: null, cetakan });

  for (const [i, teks] of lembar.judul.entries())
    yield cell(i + 1, 1, teks, i === 0 ? 'judul' : 'subjudul');
  let baris = lembar.judul.length + 2;
  for (const bagian of lembar.bagian) {
    yield cell(baris++, 1, bagian.judul, 'kepala');
    for (const isian of bagian.baris) {
      const cetakan = isian.cetakan === true;
      yield cell(baris, 1, isian.label, 'label', 'teks', cetakan);
      const peran = isian.luas === true ? 'keterangan' : 'nilai';
      yield cell(baris, 2, isian.isi, peran, isian.jenis, cetakan);
      if (isian.luas !== true) {
        const keterangan = isian.keterangan === '' ? null : isian.keterangan;
        yield cell(baris, 3, keterangan, 'keterangan', 'teks', cetakan);
      }
      baris += 1;
    }
    baris += 1;
  }
}

/** First row of values in the section that follows `bagian` in a form. */
export function barisPertamaBagian(
  judul: readonly string[],
  bagian: readonly { readonly baris: { readonly length: number } }[],
): number {
  return bagian.reduce((baris, b) => baris + b.baris.length + 2, judul.length + 2) + 1;
}

/** Cells that are shown as one. */
export function mergesOf(sheet: SheetModel): Gabungan[] {
  if (sheet.bentuk === 'lembar') return mergesOfLembar(sheet);
  const letak = letakTabel(sheet);
  const [atas, bawah] = letak.kepala;
  const merges: Gabungan[] = [];
  for (let i = 0; i < sheet.kolom.length; i++) {
    const judul = sheet.kolom[i]?.judul;
    if (judul === undefined) continue;
    if (judul.length === 1) {
      if (bawah > atas) merges.push([atas, i + 1, bawah, i + 1]);
      continue;
    }
    let akhir = i;
    for (; akhir + 1 < sheet.kolom.length; akhir++) {
      const next = sheet.kolom[akhir + 1]?.judul;
      if (next?.length !== 2 || next[0] !== judul[0]) break;
    }
    if (akhir > i) merges.push([atas, i + 1, atas, akhir + 1]);
    i = akhir;
  }
  const { teks, lajur, perLajur } = keteranganKolom(sheet);
  const terlihat = sheet.kolom.findLastIndex((kolom) => kolom.tersembunyi !== true) + 1;
  let baris = letak.catatan;
  for (let i = 0; i < sheet.catatan.length; i++, baris++) merges.push([baris, 1, baris, terlihat]);
  if (teks.length > 0) {
    merges.push([baris, 1, baris, terlihat]);
    baris += 1;
    for (let i = 0; i < teks.length; i++) {
      const [dari, sampai] = lajur[Math.floor(i / perLajur)] ?? [1, 1];
      if (sampai > dari)
        merges.push([baris + (i % perLajur), dari, baris + (i % perLajur), sampai]);
    }
  }
  return merges;
}

function mergesOfLembar(lembar: LembarModel): Gabungan[] {
  const merges: Gabungan[] = [];
  let baris = lembar.judul.length + 2;
  for (const bagian of lembar.bagian) {
    merges.push([baris, 1, baris, 3]);
    for (const [i, isian] of bagian.baris.entries())
      if (isian.luas === true) merges.push([baris + 1 + i, 2, baris + 1 + i, 3]);
    baris += bagian.baris.length + 2;
  }
  return merges;
}

/**
 * Every cell as text, for the fingerprint of the contents: the same data give the same text whenever
 * and however often they are printed. One line per cell; the time of printing and the update date that
 * the title carries are left out, blanks too.
 */
export function* canonicalLines(model: WorkbookModel): Generator<string> {
  for (const sheet of model.sheets) {
    yield JSON.stringify([sheet.nama]);
    for (const cell of cellsOf(sheet)) {
      if (cell.cetakan || cell.isi === null) continue;
      const isi = cell.isi === model.judul ? model.judulTetap : cell.isi;
      const alamat = `${hurufKolom(cell.kolom)}${cell.baris}`;
      yield typeof isi === 'object'
        ? JSON.stringify([alamat, cell.jenis, isi.rumus, isi.nilai])
        : JSON.stringify([alamat, cell.jenis, isi]);
    }
  }
}

export function canonicalCells(model: WorkbookModel): string {
  return [...canonicalLines(model)].join('\n');
}
