// The instalments of a loan: laid out when it is paid out, and demanded when they fall due. The page
// shows what the server will check, because both read it here.
import type { Angsuran } from './pinjaman.ts';
import { addDays, sameDayAfter, type Tanggal } from '../basics/tanggal.ts';

/** What a facilitator enters for a new loan. */
export interface SyaratAngsuran {
  readonly pokok: number;
  /** Service charge of the whole loan, rupiah. */
  readonly jasa: number;
  /** Number of instalments. */
  readonly kali: number;
  readonly tanggalCair: Tanggal;
  /** Days between two instalments: those between two meetings of the group. */
  readonly intervalHari: number;
}

/**
 * Equal instalments in whole rupiah, one per interval, the first one interval after the loan is paid out.
 * The last one takes the remainder, so pokok and jasa add up exactly.
 */
export function makeJadwalAngsuran(syarat: SyaratAngsuran): Angsuran[] {
  const { pokok, jasa, kali, tanggalCair, intervalHari } = syarat;
  const eachPokok = Math.floor(pokok / kali);
  const eachJasa = Math.floor(jasa / kali);
  return Array.from({ length: kali }, (_, index) => {
    const isLast = index === kali - 1;
    return {
      jatuhTempo: addDays(tanggalCair, intervalHari * (index + 1)),
      pokok: isLast ? pokok - eachPokok * (kali - 1) : eachPokok,
      jasa: isLast ? jasa - eachJasa * (kali - 1) : eachJasa,
    };
  });
}

/**
 * The same, once a calendar month, as in the UPK loan scheme (at most monthly, no grace): on the day of
 * the month on which the loan was paid out, or the month's last.
 */
export function makeJadwalBulanan(syarat: Omit<SyaratAngsuran, 'intervalHari'>): Angsuran[] {
  return makeJadwalAngsuran({ ...syarat, intervalHari: 1 }).map((angsuran, index) => ({
    ...angsuran,
    jatuhTempo: sameDayAfter(syarat.tanggalCair, index + 1),
  }));
}

/** What is owed of a loan on a date, rupiah. */
export interface Tagihan {
  /** Due on or before the date and not yet paid. */
  readonly jumlah: number;
  /** Instalments that fell due before the date and are not fully paid. */
  readonly angsuranTerlambat: number;
  /** All that is still to be paid, due or not. */
  readonly sisa: number;
  /** The first instalment not fully paid; null when the loan is repaid. */
  readonly berikutnya: Angsuran | null;
}

/** Payments settle the instalments first in, first out, whenever they were made. */
export function tagihanOn(
  pinjaman: {
    readonly angsuran: readonly Angsuran[];
    readonly pembayaran: readonly { readonly jumlah: number }[];
  },
  tanggal: Tanggal,
): Tagihan {
  let paid = 0;
  for (const p of pinjaman.pembayaran) paid += p.jumlah;
  let jumlah = 0;
  let sisa = 0;
  let angsuranTerlambat = 0;
  let berikutnya: Angsuran | null = null;
  const inOrder = pinjaman.angsuran.toSorted((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1));
  for (const angsuran of inOrder) {
    const due = angsuran.pokok + angsuran.jasa;
    const settled = Math.min(paid, due);
    paid -= settled;
    const open = due - settled;
    if (open === 0) continue;
    berikutnya ??= angsuran;
    sisa += open;
    if (angsuran.jatuhTempo > tanggal) continue;
    jumlah += open;
    if (angsuran.jatuhTempo < tanggal) angsuranTerlambat += 1;
  }
  return { jumlah, angsuranTerlambat, sisa, berikutnya };
}
