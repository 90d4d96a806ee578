// The instalments of a loan: laid out when it is paid out, and demanded when they fall due. The page
// shows what the server will check, because both read it here.
import type { Angsuran } from './pinjaman.ts';
import { addDays, sameDayAfter, type Tanggal } from '../../basics/tanggal.ts';

/** How the service charge is reckoned: a sum for the whole loan, or a share of what is still owed. */
export const CARA_JASA = ['flat', 'menurun'] as const;
export type CaraJasa = (typeof CARA_JASA)[number];

/** What is still owed, rupiah, on which a declining charge is quoted: 2,000 is 2 %. */
const SISA_PATOKAN = 100_000;

/** What a facilitator enters for a new loan. */
export interface SyaratAngsuran {
  readonly pokok: number;
  /** Service charge, rupiah: flat of the whole loan, menurun of every Rp 100,000 still owed at each instalment. */
  readonly jasa: number;
  /** Flat where nothing is said. */
  readonly cara?: CaraJasa;
  /** Number of instalments. */
  readonly kali: number;
  readonly tanggalCair: Tanggal;
  /** Days between two instalments: those between two meetings of the group. */
  readonly intervalHari: number;
}

/**
 * Instalments in whole rupiah, one per interval, the first one interval after the loan is paid out. The principal
 * is the same in each, and so is a flat jasa; the last one takes the remainder, so both add up exactly. A declining
 * jasa is that of what is owed before the instalment, rounded half up.
 */
export function makeJadwalAngsuran(syarat: SyaratAngsuran): Angsuran[] {
  const { pokok, jasa, kali, tanggalCair, intervalHari } = syarat;
  const eachPokok = Math.floor(pokok / kali);
  const eachJasa = Math.floor(jasa / kali);
  return Array.from({ length: kali }, (_, index) => {
    const isLast = index === kali - 1;
    const sisa = pokok - eachPokok * index;
    return {
      jatuhTempo: addDays(tanggalCair, intervalHari * (index + 1)),
      pokok: isLast ? sisa : eachPokok,
      jasa:
        syarat.cara === 'menurun'
          ? jasaOfSisa(sisa, jasa)
          : isLast
            ? jasa - eachJasa * (kali - 1)
            : eachJasa,
    };
  });
}

/** In big integers: debt times charge may leave the exact numbers. */
function jasaOfSisa(sisa: number, jasa: number): number {
  const patokan = BigInt(SISA_PATOKAN);
  return Number((BigInt(sisa) * BigInt(jasa) + patokan / 2n) / patokan);
}

/**
 * The charge that gives the instalments of a loan, so that a form can show it again and the next loan can be offered
 * the same. Instalments that follow no such rule: flat, with all their jasa.
 */
export function syaratJasaOf({
  pokok,
  tanggalCair,
  angsuran,
}: {
  readonly pokok: number;
  readonly tanggalCair: Tanggal;
  readonly angsuran: readonly Angsuran[];
}): { readonly cara: CaraJasa; readonly jasa: number } {
  const kali = angsuran.length;
  const jasa = angsuran.reduce((sum, it) => sum + it.jasa, 0);
  const gives = (syarat: { readonly cara: CaraJasa; readonly jasa: number }) =>
    makeJadwalAngsuran({ ...syarat, pokok, kali, tanggalCair, intervalHari: 1 }).every(
      (it, i) => it.pokok === angsuran[i]?.pokok && it.jasa === angsuran[i].jasa,
    );
  const flat = { cara: 'flat', jasa } as const;
  const first = angsuran[0]?.jasa ?? 0;
  if (first === 0 || gives(flat)) return flat;
  // Every charge that rounds to the first jasa: one or two, more only where the loan is smaller than Rp 100,000.
  const least = Math.ceil(((first - 0.5) * SISA_PATOKAN) / pokok);
  for (let each = least; each * pokok < (first + 0.5) * SISA_PATOKAN; each += 1)
    if (gives({ cara: 'menurun', jasa: each })) return { cara: 'menurun', jasa: each };
  return flat;
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

/** Rupiah that fell due before a date and is not paid. */
export function overdueOn(pinjaman: Parameters<typeof tagihanOn>[0], tanggal: Tanggal): number {
  const angsuran = pinjaman.angsuran.filter(({ jatuhTempo }) => jatuhTempo < tanggal);
  return tagihanOn({ ...pinjaman, angsuran }, tanggal).jumlah;
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
