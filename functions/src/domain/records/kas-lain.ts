// Every movement of the group's cash that is neither a deposit nor an internal loan or its repayment.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Catatan, Id, type IdOf, KsmId, SesiId } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { RupiahBertanda } from '../basics/numbers/uang.ts';
import { Wilayah } from '../basics/wilayah.ts';

/** What the maturity model reads. */
export const KasLainInti = z.strictObject({ tanggal: Tanggal, jumlah: RupiahBertanda });
export type KasLainInti = z.infer<typeof KasLainInti>;

export const JENIS_KAS_LAIN = [
  'tarikTabungan',
  'bagiHasil',
  'biaya',
  'denda',
  'hibah',
  'lainnya',
] as const;

export const IsiKasLain = z.strictObject({
  ...KasLainInti.shape,
  id: Id as IdOf<'KasLainId'>,
  ksmId: KsmId,
  jenis: z.enum(JENIS_KAS_LAIN),
  keterangan: z.nullable(Catatan),
});
export type IsiKasLain = z.infer<typeof IsiKasLain>;

/** Whether a movement takes cash out and says nothing of why. */
export const isUnexplained = (kas: Pick<IsiKasLain, 'jumlah' | 'keterangan'>): boolean =>
  kas.jumlah < 0 && !kas.keterangan;

/** As stored in `kasLain/{id}`. */
export const KasLain = z.strictObject({
  ...IsiKasLain.shape,
  wilayah: Wilayah,
  sesi: z.nullable(SesiId),
  dibatalkan: z.boolean(),
  urut: Cacah,
});
export type KasLain = z.infer<typeof KasLain>;
