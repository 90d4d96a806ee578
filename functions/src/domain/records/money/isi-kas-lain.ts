// A movement of cash in a meeting as its form sends it: it is cash. Apart from the record that is stored: a phone that records a session does
// without that.
import { z } from 'zod/mini';
import { AnggotaId, Catatan, Id, type IdOf, KsmId } from '../../basics/identitas.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { RupiahBertanda } from '../../basics/numbers/uang.ts';

export const JENIS_KAS_LAIN = [
  'tarikTabungan',
  'bagiHasil',
  'biaya',
  'denda',
  'hibah',
  'lainnya',
] as const;

export const IsiKasLain = z.strictObject({
  tanggal: Tanggal,
  jumlah: RupiahBertanda,
  jenis: z.enum(JENIS_KAS_LAIN),
  /** Whose savings are withdrawn; the first versions of the forms did not ask. */
  anggota: z.nullish(AnggotaId),
  id: Id as IdOf<'KasLainId'>,
  ksmId: KsmId,
  keterangan: z.nullable(Catatan),
});
export type IsiKasLain = z.infer<typeof IsiKasLain>;

/** Whether a movement is a withdrawal of savings. */
export const isTarikan = ({ jenis }: { readonly jenis?: IsiKasLain['jenis'] | '' | undefined }) =>
  jenis === 'tarikTabungan';

/** Whether a movement takes money out, of the cash box or of the bank, and says nothing of why. */
export const isUnexplained = ({
  jumlah,
  bank,
  keterangan,
}: Pick<IsiKasLain, 'jumlah' | 'keterangan'> & {
  readonly bank?: number | null | undefined;
}): boolean => Math.min(bank ?? 0, jumlah - (bank ?? 0)) < 0 && !keterangan;
