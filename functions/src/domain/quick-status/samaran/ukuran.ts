// What is hidden together where a count of members is small, and the one mark that stands for it.
import { z } from 'zod/mini';

/** Counts from 1 up to below this are not shown. */
export const BATAS_SEL_KECIL = 5;

/** Of at least this many groups together the attendance is hidden, or its percentage as well. */
export const KSM_KEHADIRAN = 10;

/**
 * A province or the nation with as many groups shows the percentage whatever is hidden in it: rounded to a tenth
 * it says too little. With fewer, its percentage and that of a kab/kota give the hidden part of the kab/kota.
 */
export const KSM_PERSEN_HADIR = 300;

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

/** Rules that are a share of the members: where their number is hidden, so are these. */
export const ATURAN_ANGGOTA: readonly string[] = ['r1', 'r2', 'r4'];

/** Hidden measures by code of an area or id of a group. What is not in it is shown. */
export type Samaran = ReadonlyMap<string, ReadonlySet<Ukuran>>;

/** Zero concerns nobody, so it is not a small cell. */
export const isSelKecil = (n: number) => n > 0 && n < BATAS_SEL_KECIL;

export const isSamar = (samaran: Samaran, kode: string, ukuran: Ukuran) =>
  samaran.get(kode)?.has(ukuran) === true;
