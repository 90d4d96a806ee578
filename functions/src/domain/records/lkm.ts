// The LKM/BKM of a kelurahan and its lending unit, the UPK.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { NamaPendek, LkmId } from '../basics/identitas.ts';
import { Bulan, Tanggal } from '../basics/tanggal.ts';
import { Rupiah } from '../basics/numbers/uang.ts';
import { Wilayah, type KodeKelurahan } from '../basics/wilayah.ts';

/** Editions of the loan rules: A = 2009/10 scheme; B = Juknis Pinjaman Bergulir 2012. */
export const EdisiPinjaman = z.enum(['A', 'B']);
export type EdisiPinjaman = z.infer<typeof EdisiPinjaman>;

/** As stored in `lkm/{id}`. */
export const Lkm = z.strictObject({
  id: LkmId,
  nama: NamaPendek,
  wilayah: Wilayah,
  /** Which edition of the loan rules the UPK follows, and since when; the first also covers earlier days. */
  edisi: z
    .array(z.strictObject({ berlakuSejak: Tanggal, edisi: EdisiPinjaman }))
    .check(z.minLength(1)),
  urut: Cacah,
});
export type Lkm = z.infer<typeof Lkm>;

/** The UPK's books of one month, as its ratios need them. */
export const UpkBulananInti = z.strictObject({
  lkm: LkmId,
  bulan: Bulan,
  /** Income of the month, rupiah. */
  pendapatan: Rupiah,
  /** Cost of the month, rupiah. */
  biaya: Rupiah,
  /** Total capital at the month's end, rupiah. */
  modal: Rupiah,
});
export type UpkBulananInti = z.infer<typeof UpkBulananInti>;

/** As stored in `upkBulanan/{lkm}_{bulan}`. */
export const UpkBulanan = z.strictObject({
  ...UpkBulananInti.shape,
  wilayah: Wilayah,
  /** Counts the writes of this document; the first versions did not. */
  urut: z._default(Cacah, 0),
});
export type UpkBulanan = z.infer<typeof UpkBulanan>;

/** A kelurahan has one LKM, so its id follows from the code. */
export function lkmIdOf(kelurahan: KodeKelurahan): LkmId {
  return `lkm-${kelurahan.replaceAll('.', '')}` as LkmId;
}
