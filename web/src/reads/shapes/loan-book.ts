// A loan with its instalments as paid, late or still to come, and the payments themselves.
import {
  isDibayar,
  type Angsuran,
  type Pembayaran,
  type Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { daysBetween, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';

type StatusAngsuran =
  | 'lunas'
  | 'lunasTerlambat'
  | 'terlambat'
  | 'sebagian'
  | 'belumTempo'
  /** Not paid, and given up. */
  | 'dihapus';

/** An instalment as it stands on a date. */
export interface BarisAngsuranPinjaman {
  readonly angsuran: Angsuran;
  readonly dibayar: number;
  readonly sisa: number;
  /** When the last of it was paid; null while it is not. */
  readonly lunasPada: Tanggal | null;
  /** Days from the due date to its settlement, or to the given date while it is open; 0 when on time. */
  readonly hariTerlambat: number;
  readonly status: StatusAngsuran;
}

/**
 * Payments are laid end to end along the dues, first in, first out, in the order of their dates.
 * maturity/loans.ts counts the same way, but does not single out an instalment.
 */
export function scheduleOf(
  pinjaman: Pick<Pinjaman, 'angsuran' | 'pembayaran'>,
  tanggal: Tanggal,
): BarisAngsuranPinjaman[] {
  const dues = pinjaman.angsuran.toSorted((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1));
  const entries = paymentsOf(pinjaman).filter((it) => it.tanggal <= tanggal);
  const paid = entries.filter(isDibayar);
  const isDihapus = entries.length > paid.length;
  let before = 0;
  return dues.map((angsuran) => {
    const due = angsuran.pokok + angsuran.jasa;
    const after = before + due;
    let dibayar = 0;
    let lunasPada: Tanggal | null = due === 0 ? angsuran.jatuhTempo : null;
    let from = 0;
    for (const it of paid) {
      const to = from + it.jumlah;
      dibayar += Math.max(0, Math.min(to, after) - Math.max(from, before));
      if (lunasPada === null && dibayar >= due) lunasPada = it.tanggal;
      from = to;
    }
    before = after;
    const end = lunasPada ?? tanggal;
    const late = Math.max(0, daysBetween(angsuran.jatuhTempo, end));
    return {
      angsuran,
      dibayar,
      sisa: due - dibayar,
      lunasPada,
      hariTerlambat: late,
      status:
        lunasPada !== null
          ? late > 0
            ? 'lunasTerlambat'
            : 'lunas'
          : isDihapus
            ? 'dihapus'
            : angsuran.jatuhTempo < tanggal
              ? 'terlambat'
              : dibayar > 0
                ? 'sebagian'
                : 'belumTempo',
    };
  });
}

/** Oldest first. */
export function paymentsOf(pinjaman: Pick<Pinjaman, 'pembayaran'>): Pembayaran[] {
  return pinjaman.pembayaran.toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
}

/** Open loans first, the one with the oldest open due date on top; then the repaid, newest first. */
export function inLoanOrder(
  pinjaman: readonly Pinjaman[],
  nextDue: (it: Pinjaman) => Tanggal | null,
): Pinjaman[] {
  return pinjaman
    .filter((it) => !it.dibatalkan)
    .toSorted((a, b) => {
      const [dueA, dueB] = [nextDue(a), nextDue(b)];
      if (dueA === null && dueB === null) return a.tanggalCair < b.tanggalCair ? 1 : -1;
      if (dueA === null) return 1;
      if (dueB === null) return -1;
      return dueA < dueB ? -1 : 1;
    });
}
