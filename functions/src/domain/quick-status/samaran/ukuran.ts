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

/** Rules that are a share of the members, of all sessions or of today: where those are hidden, so are these. */
const UKURAN_ATURAN: Readonly<Record<string, Ukuran>> = {
  r1: 'persenHadir',
  r2: 'persenHadir',
  r4: 'anggota',
};

export const ukuranAturan = (kunci: string): { readonly ukuran?: Ukuran } => {
  const ukuran = UKURAN_ATURAN[kunci];
  return ukuran === undefined ? {} : { ukuran };
};

/** Hidden measures by code of an area or id of a group. What is not in it is shown. */
export type Samaran = ReadonlyMap<string, ReadonlySet<Ukuran>>;

/** Zero concerns nobody, so it is not a small cell. */
export const isSelKecil = (n: number) => n > 0 && n < BATAS_SEL_KECIL;

export const isSamar = (samaran: Samaran, kode: string, ukuran: Ukuran) =>
  samaran.get(kode)?.has(ukuran) === true;
