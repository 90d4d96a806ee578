// Many users from a pasted list or a CSV file. The columns are known by their headings, in any order; whatever else
// a list has is named and left out.
import { PERAN, type Peran } from '../peran.ts';
import { cellsIn } from './cells.ts';

/** So many at once: each is made like a single one. */
export const MOST_PENGGUNA = 500;

const KOLOM = ['nama', 'email', 'peran', 'wilayah'] as const;
type Kolom = (typeof KOLOM)[number];

/** A user as the list has one, before anything of it is checked. */
export interface PenggunaDidaftar {
  /** Of the line, from 1. */
  readonly nomor: number;
  readonly nama: string;
  readonly email: string;
  /** Null: none of the roles; `peranTertulis` is what stands there. */
  readonly peran: Peran | null;
  readonly peranTertulis: string;
  readonly wilayah: readonly string[];
  /** More cells than headings: nobody knows what the last ones are. */
  readonly kelebihan: boolean;
}

export type DaftarPengguna =
  | {
      readonly baris: readonly PenggunaDidaftar[];
      /** Headings of columns that are not used. */
      readonly unused: readonly string[];
    }
  | { readonly salah: 'kosong' | 'terlaluBanyak' }
  | { readonly salah: 'kolom'; readonly kurang: readonly Kolom[] };

const HEADINGS: ReadonlyMap<string, Kolom> = new Map([
  ['nama', 'nama'],
  ['namalengkap', 'nama'],
  ['name', 'nama'],
  ['email', 'email'],
  ['alamatemail', 'email'],
  ['surel', 'email'],
  ['mail', 'email'],
  ['peran', 'peran'],
  ['role', 'peran'],
  ['jabatan', 'peran'],
  ['wilayah', 'wilayah'],
  ['kodewilayah', 'wilayah'],
  ['wilayahkerja', 'wilayah'],
  ['wilayahtugas', 'wilayah'],
  ['kode', 'wilayah'],
  ['area', 'wilayah'],
  ['areas', 'wilayah'],
]);

/** What people call the roles besides their names here, in either language. */
const CALLED: ReadonlyMap<string, Peran> = new Map([
  ['faskel', 'fasilitator'],
  ['fasilitatorkelurahan', 'fasilitator'],
  ['asistenkota', 'askot'],
  ['koordinatorkota', 'korkot'],
  ['subspesialissmes', 'smes'],
  ['administrator', 'admin'],
  ['facilitator', 'fasilitator'],
  ['province', 'provinsi'],
  ['national', 'nasional'],
  ['official', 'pejabat'],
]);

const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z]/g, '');

export function readPengguna(text: string): DaftarPengguna {
  const [head, ...rows] = cellsIn(text);
  if (head === undefined || rows.length === 0) return { salah: 'kosong' };
  const kolom = head.cells.map((it) => columnOf(it));
  const kurang = KOLOM.filter((it) => !kolom.includes(it));
  if (kurang.length > 0) return { salah: 'kolom', kurang };
  if (rows.length > MOST_PENGGUNA) return { salah: 'terlaluBanyak' };
  return {
    baris: rows.map(({ nomor, cells }) => rowOf(nomor, cells, kolom)),
    unused: head.cells.filter(
      (it, i) => it !== '' && (kolom[i] === null || kolom.indexOf(kolom[i] ?? null) !== i),
    ),
  };
}

const columnOf = (heading: string): Kolom | null => HEADINGS.get(plain(heading)) ?? null;

function rowOf(
  nomor: number,
  cells: readonly string[],
  kolom: readonly (Kolom | null)[],
): PenggunaDidaftar {
  const cellOf = (it: Kolom): string => cells[kolom.indexOf(it)] ?? '';
  // Codes that were not kept together by quotes stand at the end.
  const rest = cells.slice(kolom.length).filter((it) => it !== '');
  const isLast = kolom.at(-1) === 'wilayah';
  const peranTertulis = cellOf('peran');
  return {
    nomor,
    nama: cellOf('nama'),
    email: cellOf('email'),
    peran: peranOf(peranTertulis),
    peranTertulis,
    wilayah: codesIn([cellOf('wilayah'), ...(isLast ? rest : [])].join(' ')),
    kelebihan: !isLast && rest.length > 0,
  };
}

function peranOf(text: string): Peran | null {
  const key = plain(text);
  return PERAN.find((it) => it === key) ?? CALLED.get(key) ?? null;
}

/** Digits without dots are read as the code that they are. */
const codesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\s,;|/]+/)
      .filter((it) => it !== '')
      .map(dotted),
  ),
];

const dotted = (code: string): string =>
  /^(?:\d{4}|\d{6}|\d{10})$/.test(code)
    ? [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6), code.slice(6)]
        .filter((it) => it !== '')
        .join('.')
    : code.toUpperCase();
