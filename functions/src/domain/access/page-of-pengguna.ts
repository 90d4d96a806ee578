// One page of the users that an administrator sees: by name, email, role, area or a part of them.
import type { Pengguna } from './pengguna.ts';
import type { Peran } from './peran.ts';

/** Lines of a page. */
export const PENGGUNA_PER_PAGE = 50;

export interface SearchedPengguna {
  readonly kata: string;
  /** Roles whose names have the words. */
  readonly peran: readonly Peran[];
  /** So many are known. */
  readonly lewati: number;
}

interface Halaman<P> {
  readonly jumlah: number;
  readonly cocok: number;
  readonly baris: readonly P[];
  readonly lanjut: number | null;
}

/** Users come in the order in which they are given. */
export function pageOfPengguna<P extends Pengguna>(
  pengguna: readonly P[],
  { kata, peran, lewati }: SearchedPengguna,
): Halaman<P> {
  const wanted = kata.trim().toLowerCase();
  const found = pengguna.filter(
    (it) =>
      peran.includes(it.peran) ||
      `${it.nama} ${it.email} ${it.wilayah.join(' ')}`.toLowerCase().includes(wanted),
  );
  return {
    jumlah: pengguna.length,
    cocok: found.length,
    baris: found.slice(lewati, lewati + PENGGUNA_PER_PAGE),
    lanjut: nextOf(lewati, found.length),
  };
}

/** Where the next page begins; null: there is none. */
export function nextOf(lewati: number, cocok: number): number | null {
  const next = lewati + PENGGUNA_PER_PAGE;
  return next < cocok ? next : null;
}
