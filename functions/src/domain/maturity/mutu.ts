// Quality of a group's data in one month, from recorded facts alone: whether anything was recorded, and
// which records look wrong. Nothing is corrected here; people are shown where to look.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import type { AnggotaInti } from '../records/anggota.ts';
import { isActive } from '../records/is-active.ts';
import { lebihBayarOf } from '../records/money/lebih-bayar.ts';
import type { Pinjaman } from '../records/money/pinjaman.ts';
import type { Sesi } from '../records/sesi.ts';
import { dayNumber, monthOf, type Bulan, type Tanggal } from '../basics/tanggal.ts';
import { balanceOn, type CashBook } from './cash-book.ts';
import { cashAgrees } from './session-counts.ts';

export const MutuBulan = z.strictObject({
  /** A session was held in the month, or there is a reason (libur). */
  lengkap: z.boolean(),
  /**
   * Records counted: the group's month itself, its sessions, the loans paid out and the loans paid above
   * all dues.
   */
  catatan: Cacah,
  /** Records with at least one of the flags below. */
  anomali: Cacah,
  /** Sessions whose cash book was entered as wrong, or whose counted cash differs from the records. */
  selisihKas: Cacah,
  /** Sessions held without a single active member present. */
  sesiKosong: Cacah,
  /** The group has no active member. */
  tanpaAnggota: z.boolean(),
  /** The records give cash below zero. */
  kasMinus: z.boolean(),
  /** Loans that a payment of the month took above all that was due, whenever they were paid out. */
  lebihBayar: Cacah,
});
export type MutuBulan = z.infer<typeof MutuBulan>;

export interface DataMutu {
  /** Those that are not cancelled. */
  readonly sesi: readonly Pick<Sesi, 'tanggal' | 'status' | 'hadir' | 'buku' | 'kasDihitung'>[];
  readonly pinjaman: readonly Pick<Pinjaman, 'tanggalCair' | 'angsuran' | 'pembayaran'>[];
  readonly anggota: readonly AnggotaInti[];
  readonly cash: CashBook;
}

export function mutuOf(data: DataMutu, bulan: Bulan, per: Tanggal): MutuBulan {
  const inMonth = (tanggal: Tanggal) => monthOf(tanggal) === bulan && tanggal <= per;
  const sesi = data.sesi.filter((s) => inMonth(s.tanggal));
  const isLebih = (p: (typeof data.pinjaman)[number]) =>
    lebihBayarOf(p, per) > 0 &&
    p.pembayaran.some((bayar) => bayar.jumlah > 0 && inMonth(bayar.tanggal));
  const pinjaman = data.pinjaman.filter((p) => inMonth(p.tanggalCair) || isLebih(p));
  const isSelisih = (s: (typeof sesi)[number]) =>
    s.buku.kas === 'selisih' || !cashAgrees(s, data.cash);
  const isKosong = (s: (typeof sesi)[number]) =>
    s.status === 'dilaksanakan' &&
    !data.anggota.some((a) => s.hadir.includes(a.id) && isActive(a, s.tanggal));
  const tanpaAnggota = !data.anggota.some((a) => isActive(a, per));
  const kasMinus = balanceOn(data.cash, dayNumber(per)).kas < 0;
  const lebihBayar = pinjaman.filter(isLebih).length;
  return {
    lengkap: sesi.some((s) => s.status !== 'batal'),
    catatan: 1 + sesi.length + pinjaman.length,
    anomali:
      Number(tanpaAnggota || kasMinus) +
      sesi.filter((s) => isSelisih(s) || isKosong(s)).length +
      lebihBayar,
    selisihKas: sesi.filter(isSelisih).length,
    sesiKosong: sesi.filter(isKosong).length,
    tanpaAnggota,
    kasMinus,
    lebihBayar,
  };
}
