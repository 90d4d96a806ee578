// The months of an area as a page shows them. Members of an earlier day are shown of a kab/kota and above it, and
// only where no update has hidden them: below it no plan was made for that day that would still be at hand.
import { z } from 'zod/mini';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Bulan, Tanggal } from '../../basics/tanggal.ts';
import { isSelKecil } from '../samaran/ukuran.ts';
import { AngkaBulan } from './bulanan.ts';
import type { RekapRingkas } from './rekap-ringkas.ts';

const { anggotaMiskin: _miskin, hadir: _hadir, susulan: _susulan, ...rest } = AngkaBulan.shape;

export const BulanTampil = z.object({
  bulan: Bulan,
  per: Tanggal,
  /** Kab/kota that have figures of it. */
  wilayah: Cacah,
  angka: z.object({ ...rest, anggota: z.nullable(Cacah) }),
});
export type BulanTampil = ReadonlyDeep<z.infer<typeof BulanTampil>>;

/** The figures of a month without what no page shows; `isHidden`: its members are hidden. */
export function toAngkaBulanTampil(angka: AngkaBulan, isHidden: boolean): BulanTampil['angka'] {
  const { anggotaMiskin: _m, hadir: _h, susulan: _s, ...shown } = angka;
  return { ...shown, anggota: isHidden ? null : angka.anggota };
}

/** A kab/kota's members at the end of a month are hidden. */
export function isBulanSamar(
  { samar, samarBulan }: Pick<RekapRingkas, 'samar' | 'samarBulan'>,
  bulan: Bulan,
  anggota: number,
): boolean {
  return samar.includes('anggota') || samarBulan.includes(bulan) || isSelKecil(anggota);
}
