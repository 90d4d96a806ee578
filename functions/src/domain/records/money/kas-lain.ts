// Every movement of the group's cash that is neither a deposit nor an internal loan or its repayment.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { PinjamanId, SesiId } from '../../basics/identitas.ts';
import { RupiahBertanda, RupiahGerak } from '../../basics/numbers/uang.ts';
import { Wilayah } from '../../basics/wilayah.ts';
import { IsiKasLain, JENIS_KAS_LAIN } from './isi-kas-lain.ts';
import { Pembagian } from './pembagian.ts';
import { Awal } from './saldo-awal.ts';

const { tanggal, anggota } = IsiKasLain.shape;
const luar = {
  /** Nothing, where money only changes its place, or where all shares are added to the savings. */
  jumlah: RupiahGerak,
  /** How much of it moved in the bank account; the rest, or all where nothing is said, in the cash box. */
  bank: z.nullish(RupiahBertanda),
};
/** A share-out member by member; those of the first versions have none. */
const pembagian = z.optional(Pembagian);
/** Of the opening balance, whose id is the group's. */
const awal = z.optional(Awal);

/** What the maturity model reads. */
export const KasLainInti = z.strictObject({
  tanggal,
  anggota,
  ...luar,
  pembagian,
  awal,
  jenis: z.optional(z.enum(JENIS_KAS_LAIN)),
});
export type KasLainInti = z.infer<typeof KasLainInti>;

/** A movement outside a session, also in the bank or between it and the cash box: then `jumlah` is nothing. */
export const IsiKasLuar = z.strictObject({ ...IsiKasLain.shape, ...luar });
export type IsiKasLuar = z.infer<typeof IsiKasLuar>;

/** As stored in `kasLain/{id}`. */
export const KasLain = z.strictObject({
  ...IsiKasLuar.shape,
  pembagian,
  awal,
  /** Of savings that were set off: the loan, whose payment has the same id. */
  potongan: z.optional(PinjamanId),
  wilayah: Wilayah,
  sesi: z.nullable(SesiId),
  dibatalkan: z.boolean(),
  urut: Cacah,
});
export type KasLain = z.infer<typeof KasLain>;
