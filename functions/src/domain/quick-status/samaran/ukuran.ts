// What is hidden together where a count of members is small, and the one mark that stands for it.
import { z } from 'zod/mini';

/** Counts from 1 up to below this are not shown. */
export const BATAS_SEL_KECIL = 5;

/** The same for a small count and for a cell that protects one: two marks would tell them apart. */
export const SEL_SAMAR = '*';

/**
 * Members in all; by sex (L, P and the share of women); poor; skilled; the numbers of those present and saving,
 * which grow with the members; and what these are in percent.
 */
export const UKURAN = [
  'anggota',
  'jenisKelamin',
  'miskin',
  'warmis',
  'kehadiran',
  'persenHadir',
] as const;
export const Ukuran = z.enum(UKURAN);
export type Ukuran = z.infer<typeof Ukuran>;

/** Of a group these are hidden together. */
export const UKURAN_HADIR = ['kehadiran', 'persenHadir'] as const satisfies readonly Ukuran[];

/**
 * Of a group also the scores that count who left and who led, over half a year, by the members. It is not kept: it
 * follows from the days on which the members were hidden.
 */
export type UkuranKsm = Ukuran | 'modal';

/**
 * Scores in which members are counted: those of all sessions, those of today, those of half a year. Where they are
 * hidden, so are these, and the means and sums that these are part of. The table in docs/what-columns-tell.md says of
 * every column why it is here or not.
 */
const UKURAN_SKOR: Readonly<Record<string, UkuranKsm>> = {
  r1: 'persenHadir',
  r2: 'persenHadir',
  r4: 'anggota',
  ps: 'persenHadir',
  k1: 'modal',
  k6: 'modal',
  sk: 'modal',
};

export const ukuranSkor = (kunci: string): { readonly ukuran?: UkuranKsm } => {
  const ukuran = UKURAN_SKOR[kunci];
  return ukuran === undefined ? {} : { ukuran };
};

/** Hidden measures by code of an area or id of a group. What is not in it is shown. */
export type Samaran = ReadonlyMap<string, ReadonlySet<UkuranKsm>>;

/** Without what is of groups alone. */
export const toUkuran = (ukuran: Iterable<UkuranKsm>): Ukuran[] =>
  [...ukuran].filter((it) => it !== 'modal');

/** Zero concerns nobody, so it is not a small cell. */
export const isSelKecil = (n: number) => n > 0 && n < BATAS_SEL_KECIL;

export const isSamar = (samaran: Samaran, kode: string, ukuran: UkuranKsm) =>
  samaran.get(kode)?.has(ukuran) === true;
