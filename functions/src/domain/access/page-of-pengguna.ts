// One page of the users that an administrator sees: by name, email, role, area or a part of them.
import { z } from 'zod/mini';
import { hasWords } from '../basics/has-words.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Klaim } from './klaim.ts';
import type { Pengguna } from './pengguna.ts';
import { PERAN, type Peran } from './peran.ts';

/** Lines of a page: with the counts above it, and a name for the kab/kota of each, sixty reads. */
export const PENGGUNA_PER_PAGE = 24;

export const SaringPengguna = z.strictObject({
  peran: z.optional(Klaim.shape.peran),
  nonaktif: z.optional(z.boolean()),
});
export type SaringPengguna = z.infer<typeof SaringPengguna>;

export const BanyakPengguna = z.object({
  peran: z.array(z.object({ peran: Klaim.shape.peran, jumlah: Cacah })),
  nonaktif: Cacah,
});
export type BanyakPengguna = z.infer<typeof BanyakPengguna>;

export interface SearchedPengguna {
  readonly kata: string;
  /** Roles whose names have the words. */
  readonly peran: readonly Peran[];
  /** So many are known. */
  readonly lewati: number;
  readonly saring?: SaringPengguna | undefined;
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
  { kata, peran, lewati, saring = {} }: SearchedPengguna,
): Halaman<P> {
  const found = pengguna.filter(
    (it) =>
      (saring.peran === undefined || it.peran === saring.peran) &&
      (saring.nonaktif === undefined || (it.nonaktif ?? false) === saring.nonaktif) &&
      (peran.includes(it.peran) || hasWords(kata, [it.nama, it.email, ...it.wilayah])),
  );
  return {
    jumlah: pengguna.length,
    cocok: found.length,
    baris: found.slice(lewati, lewati + PENGGUNA_PER_PAGE),
    lanjut: nextOf(lewati, found.length),
  };
}

/** How many there are by role, roles without users left out, and how many are closed. */
export function banyakOf(pengguna: readonly Pengguna[]): BanyakPengguna {
  return {
    peran: PERAN.flatMap((peran) => {
      const jumlah = pengguna.filter((it) => it.peran === peran).length;
      return jumlah === 0 ? [] : [{ peran, jumlah }];
    }),
    nonaktif: pengguna.filter((it) => it.nonaktif === true).length,
  };
}

/** Where the next page begins; null: there is none. */
export function nextOf(lewati: number, cocok: number): number | null {
  const next = lewati + PENGGUNA_PER_PAGE;
  return next < cocok ? next : null;
}
