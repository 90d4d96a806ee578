// How a loan stands on a date: what is settled, what is late, what was paid on time. Payments settle
// instalments first in, first out, and within an instalment jasa before pokok (P2KP/PNPM loan scheme,
// «Peminjam, Suku Bunga, Sistem Angsuran»); what exceeds all dues settles nothing.
import type { PinjamanInti, Sumber } from '../records/money/pinjaman.ts';
import { dayNumber } from '../basics/tanggal.ts';
import type { AnggotaId } from '../basics/identitas.ts';

/** A loan with its dates as day numbers and its lists in order of date. */
export interface LoanTimeline {
  readonly sumber: Sumber;
  readonly peminjam: AnggotaId | null;
  readonly pokok: number;
  readonly cair: number;
  readonly angsuran: readonly {
    readonly jatuhTempo: number;
    readonly pokok: number;
    readonly jasa: number;
  }[];
  readonly pembayaran: readonly {
    readonly hari: number;
    readonly jumlah: number;
    readonly tanggungRenteng: boolean;
    /** A debt that was given up: it settles the loan, and was not paid on time. */
    readonly dihapus: boolean;
  }[];
  /** First day with all dues covered; Infinity while they are not. */
  readonly lunas: number;
  /** Last day with an event once repaid; Infinity while it is not. */
  readonly berlakuSampai: number;
}

export function toTimeline(pinjaman: PinjamanInti): LoanTimeline {
  const cair = dayNumber(pinjaman.tanggalCair);
  const angsuran = pinjaman.angsuran
    .map((a) => ({ jatuhTempo: dayNumber(a.jatuhTempo), pokok: a.pokok, jasa: a.jasa }))
    .toSorted((a, b) => a.jatuhTempo - b.jatuhTempo);
  const pembayaran = pinjaman.pembayaran
    .map((p) => ({
      // A payment before its loan is refused when it is entered; an old one that slipped in counts from the payout
      // on.
      hari: Math.max(cair, dayNumber(p.tanggal)),
      jumlah: p.jumlah,
      tanggungRenteng: p.oleh === 'tanggungRenteng',
      dihapus: p.oleh === 'dihapus',
    }))
    // Two payments on one day: their order in the list must not matter, so members' own money goes first.
    .toSorted((a, b) => a.hari - b.hari || Number(a.tanggungRenteng) - Number(b.tanggungRenteng));
  let rest = 0;
  let last = cair;
  for (const a of angsuran) {
    rest += a.pokok + a.jasa;
    last = Math.max(last, a.jatuhTempo);
  }
  let lunas = Infinity;
  for (const p of pembayaran) {
    rest -= p.jumlah;
    if (rest <= 0 && lunas === Infinity) lunas = p.hari;
    last = Math.max(last, p.hari);
  }
  return {
    sumber: pinjaman.sumber,
    peminjam: pinjaman.peminjam,
    pokok: pinjaman.pokok,
    cair,
    angsuran,
    pembayaran,
    lunas,
    berlakuSampai: lunas === Infinity ? Infinity : last,
  };
}

export interface LoanStanding {
  /** Principal not yet repaid. */
  readonly beredar: number;
  /** Instalments due by the day and not fully paid by it. */
  readonly tunggakan: number;
  /** Principal of those instalments that is not yet repaid. */
  readonly pokokTunggakan: number;
}

const NONE: LoanStanding = { beredar: 0, tunggakan: 0, pokokTunggakan: 0 };

/** How the loan stands at the end of a day; all zero before it was paid out. */
export function standingOn(loan: LoanTimeline, hari: number): LoanStanding {
  if (loan.cair > hari || loan.lunas <= hari) return NONE;
  let paid = 0;
  for (const p of loan.pembayaran) if (p.hari <= hari) paid += p.jumlah;
  let beredar = 0;
  let tunggakan = 0;
  let pokokTunggakan = 0;
  for (const a of loan.angsuran) {
    const jasa = Math.min(paid, a.jasa);
    const pokok = Math.min(paid - jasa, a.pokok);
    paid -= jasa + pokok;
    const open = a.pokok - pokok;
    beredar += open;
    if (a.jatuhTempo <= hari && jasa + pokok < a.jasa + a.pokok) {
      tunggakan += 1;
      pokokTunggakan += open;
    }
  }
  return { beredar, tunggakan, pokokTunggakan };
}

export interface DueCounts {
  jatuhTempo: number;
  tepatWaktu: number;
  /** The part of `tepatWaktu` that members paid for one another. */
  tanggungRenteng: number;
}

/** Adds the instalments due from `mulai` to `akhir` to `into`; on time is what is settled by the due date + `toleransi`. */
export function addDue({
  loan,
  mulai,
  akhir,
  toleransi,
  into,
}: {
  readonly loan: LoanTimeline;
  readonly mulai: number;
  readonly akhir: number;
  readonly toleransi: number;
  readonly into: DueCounts;
}): void {
  let before = 0;
  for (const a of loan.angsuran) {
    if (a.jatuhTempo > akhir) return;
    const after = before + a.pokok + a.jasa;
    if (a.jatuhTempo >= mulai) {
      into.jatuhTempo += after - before;
      // Payments are laid end to end along the dues; this instalment is the part from `before` to `after`.
      let from = 0;
      for (const p of loan.pembayaran) {
        if (p.hari > a.jatuhTempo + toleransi || from >= after) break;
        if (p.dihapus) continue;
        const to = from + p.jumlah;
        const settled = Math.min(to, after) - Math.max(from, before);
        if (settled > 0) {
          into.tepatWaktu += settled;
          if (p.tanggungRenteng) into.tanggungRenteng += settled;
        }
        from = to;
      }
    }
    before = after;
  }
}

/** Class 1 (no arrears) to 5 by the number of unpaid due instalments (POB Pinjaman Bergulir 2013 for 1 and 2). */
export function kolektibilitasOf(tunggakan: number, batas: readonly number[]): number {
  let kelas = 1;
  for (const most of batas) if (tunggakan > most) kelas += 1;
  return kelas;
}
