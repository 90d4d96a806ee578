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
import { RupiahBertanda } from '../basics/numbers/uang.ts';
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

/** What the maturity model reads. */
export const KasLainInti = z.strictObject({
  tanggal: Tanggal,
  jumlah: RupiahBertanda,
  jenis: z.optional(Jenis),
  /** Whose savings are withdrawn; the first versions of the forms did not ask. */
  anggota: z.nullish(AnggotaId),
});
export type KasLainInti = z.infer<typeof KasLainInti>;

export const IsiKasLain = z.strictObject({
  ...KasLainInti.shape,
  id: Id as IdOf<'KasLainId'>,
  ksmId: KsmId,
  jenis: Jenis,
  keterangan: z.nullable(Catatan),
});
export type IsiKasLain = z.infer<typeof IsiKasLain>;

/** Whether a movement is a withdrawal of savings. */
export const isTarikan = ({ jenis }: Pick<KasLainInti, 'jenis'>): boolean =>
  jenis === 'tarikTabungan';

/** Whether a movement takes cash out and says nothing of why. */
export const isUnexplained = (kas: Pick<IsiKasLain, 'jumlah' | 'keterangan'>): boolean =>
  kas.jumlah < 0 && !kas.keterangan;

/** As stored in `kasLain/{id}`. */
export const KasLain = z.strictObject({
  ...IsiKasLain.shape,
  /** Of savings that were set off: the loan, whose payment has the same id. */
  potongan: z.optional(PinjamanId),
  wilayah: Wilayah,
  sesi: z.nullable(SesiId),
  dibatalkan: z.boolean(),
  urut: Cacah,
});
export type KasLain = z.infer<typeof KasLain>;
