// What is settled when a group ends, as its form sends it: loans, what each member is paid, and what stays open.
import { z } from 'zod/mini';
import { AnggotaId, Catatan, Id, type IdOf } from '../../basics/identitas.ts';
import { RupiahPositif } from '../../basics/numbers/uang.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { Pembagian } from './pembagian.ts';
import { PinjamanSelesai } from './penyelesaian.ts';

const { jumlah, kunci, lembar } = Pembagian.shape;

export const IsiPembubaran = z.strictObject({
  tanggal: Tanggal,
  /** All open loans, the group's own debts too. */
  pinjaman: z.array(PinjamanSelesai).check(z.maxLength(100)),
  /** Savings that are paid out, and the rest of the cash shared among the members; null: nobody is paid. */
  pembagian: z.nullable(z.strictObject({ id: Id as IdOf<'KasLainId'>, jumlah, kunci, lembar })),
  /** How much of what the members are paid comes out of the bank; the rest, or all, out of the cash box. */
  bank: z.nullish(RupiahPositif),
  /** Savings that are still to be paid out. */
  sisaTabungan: z
    .array(z.strictObject({ anggota: AnggotaId, jumlah: RupiahPositif }))
    .check(z.maxLength(200)),
  /** Cash that is left, rupiah; below zero where the records say so. */
  sisaKas: z.int(),
  keterangan: z.nullable(Catatan),
});
export type IsiPembubaran = z.infer<typeof IsiPembubaran>;
