// What changed between two updates of one QS file: rows by their code, cells by their heading. It reads
// the files themselves, so it tells what an official would find by comparing the two.
import { z } from 'zod/mini';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { NAMA_PERUBAHAN } from '../sheets/perubahan/nama-perubahan.ts';
import { LABEL_SIDIK } from '../proof/row-lines.ts';
import { LABEL_PEMBARUAN } from '../proof/stamp-proof.ts';

/** A cell as a reader finds it; a date is ISO text. */
interface SelTerbaca {
  readonly nilai: string | number | null;
}
/** Sheets in order, each with its cells that are not blank, by address. */
export type BukuTerbaca = ReadonlyMap<string, ReadonlyMap<string, SelTerbaca>>;

const Nilai = z.nullable(z.union([z.string(), z.number()]));
type Nilai = z.infer<typeof Nilai>;

export const PerubahanSel = z.strictObject({ kolom: z.string(), sebelum: Nilai, sesudah: Nilai });
export type PerubahanSel = ReadonlyDeep<z.infer<typeof PerubahanSel>>;

/** A row that is new, gone, or has changed cells. */
export const PerubahanBaris = z.strictObject({
  kunci: z.string(),
  /** Name beside the code; the code where there is none. */
  nama: z.string(),
  jenis: z.enum(['baru', 'hilang', 'berubah']),
  sel: z.array(PerubahanSel),
});
export type PerubahanBaris = ReadonlyDeep<z.infer<typeof PerubahanBaris>>;

const PerubahanLembar = z.strictObject({
  lembar: z.string(),
  baru: Cacah,
  hilang: Cacah,
  berubah: Cacah,
  baris: z.array(PerubahanBaris),
});
type PerubahanLembar = ReadonlyDeep<z.infer<typeof PerubahanLembar>>;

export const BandingQs = z.strictObject({
  lembar: z.array(PerubahanLembar),
  /** Changed rows that the answer leaves out. */
  tidakDitampilkan: Cacah,
});
export type BandingQs = ReadonlyDeep<z.infer<typeof BandingQs>>;

/** Sheets that explain columns and say nothing of an area, or compare two updates themselves. */
const TANPA_DATA_WILAYAH = new Set(['Kamus', NAMA_PERUBAHAN]);
/** Lines that say nothing of the figures: when the file was printed, and which one it is. */
const TANPA_ANGKA = new Set(['Waktu cetak', LABEL_PEMBARUAN, LABEL_SIDIK]);
/** Columns that tell a row from every other, best first; some sheets have one row per indicator. */
const KUNCI = ['ID KSM', 'Kode'];
const KUNCI_KEDUA = 'Indikator';
/** Hidden columns that only formulas read. */
const KOLOM_BANTU = 'Kolom bantu';
const NAMA = ['Nama KSM', 'Nama', 'LKM', 'Kelurahan/Desa', 'Kecamatan', 'Kab/Kota', 'Provinsi'];

/** Sheets in the order of the newer file; those without a change are left out. */
export function compareBuku(
  lama: BukuTerbaca,
  baru: BukuTerbaca,
  barisMaksimum: number,
): BandingQs {
  const lembar: PerubahanLembar[] = [];
  let rest = barisMaksimum;
  let tidakDitampilkan = 0;
  for (const nama of new Set([...baru.keys(), ...lama.keys()])) {
    if (TANPA_DATA_WILAYAH.has(nama)) continue;
    const semua = compareLembar(readLembar(lama.get(nama)), readLembar(baru.get(nama)));
    if (semua.length === 0) continue;
    const baris = semua.slice(0, rest);
    rest -= baris.length;
    tidakDitampilkan += semua.length - baris.length;
    const count = (jenis: PerubahanBaris['jenis']) => semua.filter((b) => b.jenis === jenis).length;
    lembar.push({
      lembar: nama,
      baru: count('baru'),
      hilang: count('hilang'),
      berubah: count('berubah'),
      baris,
    });
  }
  return { lembar, tidakDitampilkan };
}

/** Rows by key; cells by heading. */
type Lembar = ReadonlyMap<
  string,
  { readonly nama: string; readonly sel: ReadonlyMap<string, Nilai> }
>;

function compareLembar(lama: Lembar, baru: Lembar): PerubahanBaris[] {
  const changes: PerubahanBaris[] = [];
  for (const kunci of new Set([...baru.keys(), ...lama.keys()])) {
    const before = lama.get(kunci);
    const after = baru.get(kunci);
    const sel: PerubahanSel[] = [];
    for (const kolom of new Set([...(after?.sel.keys() ?? []), ...(before?.sel.keys() ?? [])])) {
      const sebelum = before?.sel.get(kolom) ?? null;
      const sesudah = after?.sel.get(kolom) ?? null;
      if (sebelum !== sesudah) sel.push({ kolom, sebelum, sesudah });
    }
    if (sel.length === 0) continue;
    const nama = (after ?? before)?.nama ?? kunci;
    changes.push({ kunci, nama, jenis: before ? (after ? 'berubah' : 'hilang') : 'baru', sel });
  }
  return changes;
}

type Baris = ReadonlyMap<number, Nilai>;

function readLembar(cells: ReadonlyMap<string, SelTerbaca> | undefined): Lembar {
  const rows = new Map<number, Map<number, Nilai>>();
  for (const [alamat, { nilai }] of cells ?? []) {
    const [baris, kolom] = letakOf(alamat);
    const row = rows.get(baris) ?? new Map<number, Nilai>();
    rows.set(baris, row);
    row.set(kolom, nilai);
  }
  const inOrder = [...rows].toSorted(([a], [b]) => a - b);
  const nomor = inOrder.find(([, row]) => isNomorKolom(row))?.[0];
  return nomor === undefined ? readIsian(inOrder) : readTabel(rows, nomor);
}

/** `AB12` → row 12, column 28. */
function letakOf(alamat: string): readonly [number, number] {
  let kolom = 0;
  let at = 0;
  for (; alamat.charCodeAt(at) >= 65; at++) kolom = kolom * 26 + alamat.charCodeAt(at) - 64;
  return [Number(alamat.slice(at)), kolom];
}

/** The row of column numbers that stands between the headings and the rows. */
function isNomorKolom(row: Baris): boolean {
  return row.size >= 3 && [...row].every(([kolom, nilai]) => nilai === kolom);
}

function readTabel(rows: ReadonlyMap<number, Baris>, nomor: number): Lembar {
  const judul = headings(rows, nomor);
  const columnOf = (nama: string) => judul.indexOf(nama);
  const kunci = KUNCI.map(columnOf).find((kolom) => kolom >= 0) ?? 2;
  const kedua = columnOf(KUNCI_KEDUA);
  const nama = NAMA.map(columnOf).filter((kolom) => kolom >= 0);
  const found = new Map<string, { nama: string; sel: Map<string, Nilai> }>();
  for (let baris = nomor + 1; ; baris++) {
    const row = rows.get(baris);
    // A blank row or JUMLAH ends the table: below are notes, and sums that only a spreadsheet computes.
    if (row === undefined || [...row.values()].includes('JUMLAH')) return found;
    const text = (kolom: number) => String(row.get(kolom) ?? '');
    const parts = [text(kunci), kedua >= 0 && kedua !== kunci ? text(kedua) : ''];
    const id = parts.filter((t) => t !== '').join(' · ');
    const sel = new Map<string, Nilai>();
    for (const [kolom, nilai] of row) {
      const name = judul[kolom];
      // The running number moves with every new row above it.
      if (name !== undefined && name !== 'No' && !name.startsWith(KOLOM_BANTU))
        sel.set(name, nilai);
    }
    found.set(unused(found, id), { nama: nama.map(text).find((t) => t !== '') ?? id, sel });
  }
}

/** Headings by column: a group and the heading under it, or one over both lines. */
function headings(
  rows: ReadonlyMap<number, Baris>,
  nomor: number,
): readonly (string | undefined)[] {
  const bawah = rows.get(nomor - 1);
  const atas = rows.get(nomor - 2);
  const judul: (string | undefined)[] = [];
  let grup = '';
  for (const kolom of [...(rows.get(nomor)?.keys() ?? [])].toSorted((a, b) => a - b)) {
    const top = atas?.get(kolom);
    const low = bawah?.get(kolom);
    if (typeof top === 'string') grup = top;
    const words = typeof low === 'string' ? [typeof atas === 'object' ? grup : '', low] : [grup];
    judul[kolom] = words
      .filter((w) => w !== '')
      .join(', ')
      .replaceAll(/\s+/g, ' ');
  }
  return judul;
}

/** A sheet of label, value and remark. */
function readIsian(rows: readonly (readonly [number, Baris])[]): Lembar {
  const found = new Map<string, { nama: string; sel: Map<string, Nilai> }>();
  for (const [, row] of rows) {
    const label = row.get(1);
    const nilai = row.get(2);
    if (typeof label !== 'string' || nilai === undefined || TANPA_ANGKA.has(label)) continue;
    found.set(unused(found, label), { nama: label, sel: new Map([['Isi', nilai]]) });
  }
  return found;
}

function unused(known: ReadonlyMap<string, unknown>, id: string): string {
  let name = id;
  for (let n = 2; known.has(name); n++) name = `${id} (${n})`;
  return name;
}
