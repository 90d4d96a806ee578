// Every movement of the group's cash that is neither a deposit nor an internal loan or its repayment.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import {
  AnggotaId,
  Catatan,
  Id,
  type IdOf,
  KsmId,
  PinjamanId,
  SesiId,
} from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { RupiahBertanda, RupiahGerak } from '../basics/numbers/uang.ts';
import { Wilayah } from '../basics/wilayah.ts';

export const JENIS_KAS_LAIN = [
  'tarikTabungan',
  'bagiHasil',
  'biaya',
  'denda',
  'hibah',
  'lainnya',
] as const;

const Jenis = z.enum(JENIS_KAS_LAIN);

const gerak = {
  tanggal: Tanggal,
  jumlah: RupiahBertanda,
  jenis: z.optional(Jenis),
  /** Whose savings are withdrawn; the first versions of the forms did not ask. */
  anggota: z.nullish(AnggotaId),
};

/** What the maturity model reads. */
export const KasLainInti = z.strictObject({
  ...gerak,
  jumlah: RupiahGerak,
  /** How much of it moved in the bank account; the rest, or all where nothing is said, in the cash box. */
  bank: z.nullish(RupiahBertanda),
});
export type KasLainInti = z.infer<typeof KasLainInti>;

/** A movement in a meeting: it is cash. */
export const IsiKasLain = z.strictObject({
  ...gerak,
  id: Id as IdOf<'KasLainId'>,
  ksmId: KsmId,
  jenis: Jenis,
  keterangan: z.nullable(Catatan),
});
export type IsiKasLain = z.infer<typeof IsiKasLain>;

/** A movement outside a session, also in the bank or between it and the cash box: then `jumlah` is nothing. */
export const IsiKasLuar = z.strictObject({
  ...IsiKasLain.shape,
  jumlah: KasLainInti.shape.jumlah,
  bank: KasLainInti.shape.bank,
});
export type IsiKasLuar = z.infer<typeof IsiKasLuar>;

/** Whether a movement is a withdrawal of savings. */
export const isTarikan = ({ jenis }: Pick<KasLainInti, 'jenis'>): boolean =>
  jenis === 'tarikTabungan';

/** Whether a movement takes money out, of the cash box or of the bank, and says nothing of why. */
export const isUnexplained = ({
  jumlah,
  bank,
  keterangan,
}: Pick<IsiKasLuar, 'jumlah' | 'bank' | 'keterangan'>): boolean =>
  Math.min(bank ?? 0, jumlah - (bank ?? 0)) < 0 && !keterangan;

/** As stored in `kasLain/{id}`. */
export const KasLain = z.strictObject({
  ...IsiKasLuar.shape,
  /** Of savings that were set off: the loan, whose payment has the same id. */
  potongan: z.optional(PinjamanId),
  wilayah: Wilayah,
  sesi: z.nullable(SesiId),
  dibatalkan: z.boolean(),
  urut: Cacah,
});
export type KasLain = z.infer<typeof KasLain>;
