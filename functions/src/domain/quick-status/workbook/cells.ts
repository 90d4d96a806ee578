// The cells of a sheet, one after the other, each with its role.
import { letakTabel } from './layout.ts';
import type { JenisSel, KolomModel, LembarModel, Sel, SheetModel, TabelModel } from './model.ts';

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
  /** The row of a form that states the time of printing. */
  readonly cetakan: boolean;
}

/** Every cell of a sheet that is not blank by layout, row by row. Blank values of rows are included. */
export function cellsOf(sheet: SheetModel): Generator<CellModel> {
  return sheet.bentuk === 'tabel' ? cellsOfTabel(sheet) : cellsOfLembar(sheet);
}

/** A cell of plain text that belongs to no column, unless `rest` says otherwise. */
function cell(
  [baris, kolom]: readonly [number, number],
  isi: Sel,
  peran: PeranSel,
  rest: Partial<Pick<CellModel, 'jenis' | 'kolomModel' | 'cetakan'>> = {},
): CellModel {
  return { baris, kolom, isi, jenis: 'teks', peran, kolomModel: null, cetakan: false, ...rest };
}

function* cellsOfTabel(tabel: TabelModel): Generator<CellModel> {
  const letak = letakTabel(tabel);
  for (const [i, teks] of tabel.judul.entries())
    yield cell([i + 1, 1], teks, i === 0 ? 'judul' : 'subjudul');
  const [atas, bawah] = letak.kepala;
  for (const [i, kolom] of tabel.kolom.entries()) {
    const grup = kolom.judul[0];
    const sebelum = tabel.kolom[i - 1];
    const lanjut = sebelum?.judul.length === 2 && sebelum.judul[0] === grup;
    if (kolom.judul.length === 1 || !lanjut)
      yield cell([atas, i + 1], grup, 'kepala', { kolomModel: kolom });
  }
  if (bawah > atas)
    for (const [i, kolom] of tabel.kolom.entries())
      if (kolom.judul.length === 2)
        yield cell([bawah, i + 1], kolom.judul[1], 'kepala', { kolomModel: kolom });
  if (letak.nomor !== null)
    for (const [i, kolom] of tabel.kolom.entries())
      yield cell([letak.nomor, i + 1], i + 1, 'nomor', { kolomModel: kolom, jenis: 'angka' });

  for (const [i, baris] of tabel.baris.entries())
    for (const [j, kolom] of tabel.kolom.entries())
      yield cell([letak.pertama + i, j + 1], baris[j] ?? null, 'data', {
        kolomModel: kolom,
        jenis: kolom.jenis,
      });
  if (tabel.jumlah !== null && letak.jumlah !== null)
    for (const [j, kolom] of tabel.kolom.entries())
      yield cell([letak.jumlah, j + 1], tabel.jumlah[j] ?? null, 'jumlah', {
        kolomModel: kolom,
        jenis: kolom.jenis,
      });

  let baris = letak.catatan;
  for (const catatan of tabel.catatan) yield cell([baris++, 1], catatan, 'catatan');
  const keterangan = keteranganKolom(tabel);
  if (keterangan.teks.length > 0) {
    yield cell([baris++, 1], 'Keterangan kolom:', 'catatan');
    for (const [i, teks] of keterangan.teks.entries()) {
      const lajur = keterangan.lajur[Math.floor(i / keterangan.perLajur)];
      if (lajur !== undefined)
        yield cell([baris + (i % keterangan.perLajur), lajur[0]], teks, 'catatan');
    }
  }
}

const LAJUR = 3;

/** The explanations under a table, set in lanes of about equal width that avoid hidden columns. */
export function keteranganKolom(tabel: TabelModel): {
  readonly teks: readonly string[];
  readonly lajur: readonly (readonly [number, number])[];
  readonly perLajur: number;
} {
  const teks = tabel.kolom.flatMap((kolom, i) =>
    tabel.bernomor && kolom.keterangan !== undefined ? [`(${i + 1}) ${kolom.keterangan}`] : [],
  );
  const tampak = tabel.kolom.filter((kolom) => kolom.tersembunyi !== true);
  const lajur = widestLanes(tampak.map((kolom) => kolom.lebar));
  return { teks, lajur, perLajur: Math.ceil(teks.length / Math.max(1, lajur.length)) };
}

/**
 * First and last column of each lane, so that the narrowest is as wide as it can be: one wide column among narrow
 * ones leaves no lane in which every word has a line of its own.
 */
function widestLanes(lebar: readonly number[]): (readonly [number, number])[] {
  const n = lebar.length;
  if (n < LAJUR) return lebar.map((_, i) => [i + 1, i + 1]);
  const upTo = [0];
  for (const [i, width] of lebar.entries()) upTo.push((upTo[i] ?? 0) + width);
  const widthOf = (from: number, to: number) => (upTo[to] ?? 0) - (upTo[from - 1] ?? 0);
  let best: (readonly [number, number])[] = [];
  let widest = -1;
  for (let first = 1; first <= n - 2; first += 1)
    for (let second = first + 1; second <= n - 1; second += 1) {
      const narrowest = Math.min(
        widthOf(1, first),
        widthOf(first + 1, second),
        widthOf(second + 1, n),
      );
      if (narrowest <= widest) continue;
      widest = narrowest;
      best = [
        [1, first],
        [first + 1, second],
        [second + 1, n],
      ];
    }
  return best;
}

function* cellsOfLembar(lembar: LembarModel): Generator<CellModel> {
  for (const [i, teks] of lembar.judul.entries())
    yield cell([i + 1, 1], teks, i === 0 ? 'judul' : 'subjudul');
  let baris = lembar.judul.length + 2;
  for (const section of lembar.sections) {
    yield cell([baris++, 1], section.judul, 'kepala', { cetakan: section.cetakan === true });
    for (const isian of section.baris) {
      const cetakan = isian.cetakan === true;
      yield cell([baris, 1], isian.label, 'label', { cetakan });
      const peran = isian.luas === true ? 'keterangan' : 'nilai';
      yield cell([baris, 2], isian.isi, peran, { jenis: isian.jenis, cetakan });
      if (isian.luas !== true) {
        yield cell([baris, 3], isian.keterangan, 'keterangan', { cetakan });
      }
      baris += 1;
    }
    baris += 1;
  }
}

/** First row of values in the section that follows `sections` in a form. */
export function firstRowAfter(
  judul: readonly string[],
  sections: readonly { readonly baris: { readonly length: number } }[],
): number {
  return sections.reduce((baris, b) => baris + b.baris.length + 2, judul.length + 2) + 1;
}
