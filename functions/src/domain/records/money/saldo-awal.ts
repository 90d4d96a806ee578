// What a group that joins with old books already had: one dated record per group, and no session. Cash box, bank and
// the open loans of its own savings make up one movement of its cash; the loans are records of their own, paid out on
// that day, so that every sum of the cash stays as it is.
import { z } from 'zod/mini';
import { AnggotaId, Catatan, type KasLainId, KsmId, PinjamanId } from '../../basics/identitas.ts';
import { Rupiah, RupiahPositif } from '../../basics/numbers/uang.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { IsiPinjaman, type Pinjaman } from './pinjaman.ts';

const TabunganAwal = z.strictObject({ anggota: AnggotaId, jumlah: RupiahPositif });
const tabungan = z.array(TabunganAwal).check(z.maxLength(200));

/** Beside the movement of the cash in `kasLain/{ksmId}`. */
export const Awal = z.strictObject({
  /** Savings by member; who had none is missing. */
  tabungan,
  /** The open loans of the group's own savings. */
  pinjaman: z.array(PinjamanId).check(z.maxLength(60)),
});
export type Awal = z.infer<typeof Awal>;

/** As its form sends it. */
export const IsiSaldoAwal = z.strictObject({
  ksmId: KsmId,
  tanggal: Tanggal,
  /** In the cash box, rupiah. */
  kas: Rupiah,
  bank: Rupiah,
  tabungan,
  /** What is still owed of each, with the instalments still to come; paid out on the same day. */
  pinjaman: z.array(IsiPinjaman).check(z.maxLength(60)),
  keterangan: z.nullable(Catatan),
});
export type IsiSaldoAwal = z.infer<typeof IsiSaldoAwal>;

/** A group has one: its id is the group's. */
export const saldoAwalId = (ksmId: KsmId): KasLainId => ksmId as string as KasLainId;

/** Whether a loan that stands was open on the day of the balance: it comes, changes and goes with that. */
export const isOpenedWith = (
  { sumber, tanggalCair }: Pick<Pinjaman, 'sumber' | 'tanggalCair'>,
  hari: Tanggal | null | undefined,
): boolean => sumber === 'internal' && Boolean(hari && tanggalCair <= hari);

/** What moves in the group's cash: the loans go out of it again on the same day. */
export const jumlahAwalOf = ({
  kas,
  bank,
  pinjaman,
}: Pick<IsiSaldoAwal, 'kas' | 'bank'> & {
  readonly pinjaman: readonly Pick<IsiPinjaman, 'pokok'>[];
}): number => pinjaman.reduce((sum, { pokok }) => sum + pokok, kas + bank);
