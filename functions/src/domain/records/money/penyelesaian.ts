// How money between a group and those who leave it is settled, loan by loan: set off against savings, paid in cash,
// or left open, with who bears it.
import { z } from 'zod/mini';
import { Catatan, Id, type IdOf, PinjamanId } from '../../basics/identitas.ts';
import { Rupiah, RupiahPositif } from '../../basics/numbers/uang.ts';
import { Tanggal } from '../../basics/tanggal.ts';

/** What becomes of a debt that stays open: the borrower repays it later, the members do, or it is written off. */
export const CARA_SISA = ['dilunasi', 'tanggungRenteng', 'dihapus'] as const;
export type CaraSisa = (typeof CARA_SISA)[number];

const Payment = z.strictObject({ id: Id as IdOf<'PembayaranId'>, jumlah: RupiahPositif });

/** Of one open loan. The parts add up to all that is still to be paid of it. */
export const PinjamanSelesai = z.strictObject({
  pinjaman: PinjamanId,
  /** Set off against the borrower's savings: a withdrawal and a payment of one id. */
  potongan: z.nullable(
    z.strictObject({
      id: Id as IdOf<'PembayaranId'> & IdOf<'KasLainId'>,
      jumlah: RupiahPositif,
    }),
  ),
  tunai: z.nullable(Payment),
  /** The id is that of the entry which writes it off. */
  sisa: z.nullable(z.strictObject({ ...Payment.shape, cara: z.enum(CARA_SISA) })),
});
export type PinjamanSelesai = z.infer<typeof PinjamanSelesai>;

/** What a member who leaves is paid and owes, as a form has shown it. */
export const IsiPenyelesaian = z.strictObject({
  tanggal: Tanggal,
  /** Savings that are paid out in cash. */
  tabungan: z.nullable(z.strictObject({ id: Id as IdOf<'KasLainId'>, jumlah: RupiahPositif })),
  /** Savings that are still to be paid out afterwards. */
  sisaTabungan: Rupiah,
  pinjaman: z.array(PinjamanSelesai).check(z.maxLength(20)),
  /** How much of the savings is paid out of the bank; the rest, or all where nothing is said, out of the cash box. */
  bank: z.nullish(RupiahPositif),
  keterangan: z.nullable(Catatan),
});
export type IsiPenyelesaian = z.infer<typeof IsiPenyelesaian>;

/** What stayed open of a settlement, as it is kept: the movements have records of their own. */
export const Penyelesaian = z.strictObject({
  tanggal: Tanggal,
  sisaTabungan: Rupiah,
  pinjaman: z.array(
    z.strictObject({ pinjaman: PinjamanId, jumlah: RupiahPositif, cara: z.enum(CARA_SISA) }),
  ),
});
export type Penyelesaian = z.infer<typeof Penyelesaian>;
