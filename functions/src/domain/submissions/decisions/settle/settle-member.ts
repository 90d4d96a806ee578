// What a member who leaves is paid, and what of the own loans is settled, in one step. The form has shown the result;
// it is accepted only where the records give the same, so that afterwards nothing is open that was not named.
import { formatRupiah } from '../../../basics/format.ts';
import { isProblem, type Problem } from '../../../basics/refusals/problem.ts';
import { LAST_DAY } from '../../../basics/tanggal.ts';
import type { Anggota } from '../../../records/anggota.ts';
import { sumGerak } from '../../../records/money/gerak-kas.ts';
import { saldoAnggotaOn } from '../../../records/money/gerak-tabungan.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { IsiPenyelesaian, Penyelesaian } from '../../../records/money/penyelesaian.ts';
import { standing } from '../../../records/standing.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { Tulisan } from '../../putusan.ts';
import { checkSettling, mismatch } from '../checks.ts';
import { movementOf } from './movement.ts';
import { checkFromBank, checkPaidOut, outOfBank } from './paid-from.ts';
import { checkKasBaru, restOf, settleLoans } from './settle-loans.ts';

const JALUR = 'isi.penyelesaian';
/** What a movement says of itself where the form says no more. */
const SEBAB = 'Keluar dari KSM';

export function settleMember(
  isi: IsiPenyelesaian,
  member: Anggota,
  keadaan: KeadaanOf<'anggotaKeluar'> & { readonly ksm: Ksm },
): { readonly tulis: readonly Tulisan[]; readonly kept: Penyelesaian } | Problem {
  const { ksm, bukuTabungan, today, urut } = keadaan;
  const { tanggal, tabungan, sisaTabungan, bank, keterangan } = isi;
  const early = checkSettling(tanggal, `${JALUR}.tanggal`, ksm, today);
  if (early) return early;
  const open = standing(keadaan.pinjamanTerbuka).filter(
    (p) => p.peminjam === member.id && restOf(p) > 0,
  );
  const on = { ksm, tanggal, keterangan: keterangan ?? SEBAB, urut };
  const loans = settleLoans(isi.pinjaman, open, `${JALUR}.pinjaman`, on);
  if (isProblem(loans)) return loans;
  const setOff = sumGerak(loans.kasLain.map(({ data }) => data));
  const book = {
    sesi: standing(bukuTabungan?.sesi ?? []),
    kasLain: standing(bukuTabungan?.kasLain ?? []),
  };
  // Of records of older versions a member may own less than nothing.
  const saldo = Math.max(0, saldoAnggotaOn(book, LAST_DAY).get(member.id) ?? 0);
  const named = (tabungan?.jumlah ?? 0) - setOff + sisaTabungan;
  if (named !== saldo)
    return mismatch(
      `${JALUR}.tabungan`,
      'Tabungan',
      `tabungan ${member.nama} ${formatRupiah(saldo)}, bukan ${formatRupiah(named)}; periksa lagi bagian yang dipotong, dibayar, dan tersisa`,
    );
  const wrong = checkFromBank(bank, tabungan?.jumlah ?? 0, `${JALUR}.bank`);
  if (wrong) return wrong;
  const paidOut =
    tabungan &&
    movementOf(on, {
      id: tabungan.id,
      jumlah: -tabungan.jumlah,
      ...outOfBank(bank),
      jenis: 'tarikTabungan',
      anggota: member.id,
    });
  const kasLain = [...loans.kasLain, ...(paidOut ? [paidOut] : [])];
  const known = checkKasBaru(kasLain, keadaan.kasLain, JALUR);
  if (known) return known;
  const tulis = [...kasLain, ...loans.pinjaman];
  const short = keterangan
    ? null
    : checkPaidOut(keadaan.bukuKas, tulis, tanggal, `${JALUR}.tabungan`);
  if (short) return short;
  return {
    tulis,
    kept: {
      tanggal,
      sisaTabungan,
      pinjaman: isi.pinjaman.flatMap(({ pinjaman, sisa }) =>
        sisa ? [{ pinjaman, jumlah: sisa.jumlah, cara: sisa.cara }] : [],
      ),
    },
  };
}
