// Of what is paid on a loan, how much is principal and how much is charge. As the maturity model reckons it: the
// instalments in their order, of each the charge before the principal.
import type {
  Angsuran,
  Pembayaran,
  Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { paymentsOf } from '../../reads/shapes/loan-book.ts';

export interface Bayar {
  readonly pokok: number;
  /** With what was paid above the schedule. */
  readonly jasa: number;
  /** Above all that was owed. */
  readonly lebih: number;
}

export function splitPayments(
  pinjaman: Pick<Pinjaman, 'angsuran' | 'pembayaran'>,
  isWanted: (bayar: Pembayaran) => boolean,
): Bayar {
  const dues = pinjaman.angsuran.toSorted((a, b) => (a.jatuhTempo < b.jatuhTempo ? -1 : 1));
  let sum: Bayar = { pokok: 0, jasa: 0, lebih: 0 };
  let before = 0;
  for (const it of paymentsOf(pinjaman)) {
    const from = splitOf(dues, before);
    before += it.jumlah;
    if (!isWanted(it)) continue;
    const to = splitOf(dues, before);
    sum = {
      pokok: sum.pokok + to.pokok - from.pokok,
      jasa: sum.jasa + to.jasa - from.jasa + (it.jasaLebih ?? 0),
      lebih: sum.lebih + to.lebih - from.lebih,
    };
  }
  return sum;
}

/** Of all that was paid up to now. */
function splitOf(dues: readonly Angsuran[], paid: number): Bayar {
  let rest = paid;
  let pokok = 0;
  let jasa = 0;
  for (const due of dues) {
    const charge = Math.min(rest, due.jasa);
    const principal = Math.min(rest - charge, due.pokok);
    jasa += charge;
    pokok += principal;
    rest -= charge + principal;
  }
  return { pokok, jasa, lebih: rest };
}
