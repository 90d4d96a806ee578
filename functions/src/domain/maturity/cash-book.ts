// Cash, deposits and savings of a group as running sums, so that the balance of any day is one look.
import { dayNumber, type Tanggal } from '../basics/tanggal.ts';
import {
  gerakBankOf,
  gerakKasOf,
  sumSetoran,
  type CatatanKas,
} from '../records/money/gerak-kas.ts';
import { gerakTabunganOfKas } from '../records/money/gerak-tabungan.ts';
import type { SaldoAwal } from './riwayat.ts';

/** Rupiah moved: cash, deposits, and what members own of them. */
interface Sums {
  readonly kas: number;
  readonly tabungan: number;
  readonly saldoTabungan: number;
  /** Of the cash: what lies in the bank. */
  readonly bank: number;
}

/** Sums up to and including a day with movements. */
interface RunningSum extends Sums {
  readonly hari: number;
}

const ZERO: Sums = { kas: 0, tabungan: 0, saldoTabungan: 0, bank: 0 };

/** The movements of the loaded records, and the balance that was carried to where they begin. */
export interface CashBook {
  readonly awal: SaldoAwal | null;
  readonly gerak: readonly RunningSum[];
}

/** Every movement, summed up by day. */
export function sumMoves(records: CatatanKas): RunningSum[] {
  const moves = new Map<number, { kas: number; tabungan: number; keluar: number; bank: number }>();
  const dayOf = (tanggal: Tanggal) => {
    const hari = dayNumber(tanggal);
    let sum = moves.get(hari);
    if (sum === undefined) moves.set(hari, (sum = { kas: 0, tabungan: 0, keluar: 0, bank: 0 }));
    return sum;
  };
  for (const s of records.sesi)
    if (s.status === 'dilaksanakan') dayOf(s.tanggal).tabungan += sumSetoran(s);
  for (const { tanggal, jumlah } of gerakKasOf(records)) dayOf(tanggal).kas += jumlah;
  for (const kas of records.kasLain)
    for (const { tanggal, jumlah } of gerakTabunganOfKas(kas)) dayOf(tanggal).keluar += jumlah;
  for (const { tanggal, jumlah } of gerakBankOf(records)) dayOf(tanggal).bank += jumlah;
  let sum = ZERO;
  return [...moves]
    .toSorted(([a], [b]) => a - b)
    .map(([hari, day]) => {
      sum = {
        kas: sum.kas + day.kas,
        tabungan: sum.tabungan + day.tabungan,
        saldoTabungan: sum.saldoTabungan + day.tabungan + day.keluar,
        bank: sum.bank + day.bank,
      };
      return { hari, ...sum };
    });
}

/** Index of the first item dated `hari` or later, in a list in order of date. */
export function firstFrom(items: readonly { readonly hari: number }[], hari: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item !== undefined && item.hari < hari) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sumThrough(gerak: readonly RunningSum[], hari: number): Sums {
  return gerak[firstFrom(gerak, hari + 1) - 1] ?? ZERO;
}

/** What a balance is made of; no savings where the carried balance lacks them. */
type Balance = Pick<SaldoAwal, 'kas' | 'tabungan' | 'saldoTabungan' | 'bank'>;

/**
 * Cash, deposits and savings at the end of a day. It computes in both directions from a carried balance: Mandiri
 * needs the cash of 91 days ago, which may be before the balance; all movements since then are in the
 * records.
 */
export function balanceOn({ awal, gerak }: CashBook, hari: number): Balance {
  const { kas, tabungan, saldoTabungan, bank } = sumThrough(gerak, hari);
  if (awal === null) return { kas, tabungan, saldoTabungan, bank };
  const carried = sumThrough(gerak, dayNumber(awal.per));
  return {
    kas: awal.kas + kas - carried.kas,
    tabungan: awal.tabungan + tabungan - carried.tabungan,
    saldoTabungan:
      awal.saldoTabungan === null
        ? null
        : awal.saldoTabungan + saldoTabungan - carried.saldoTabungan,
    bank: awal.bank === null ? null : awal.bank + bank - carried.bank,
  };
}

/** What lies in the cash box at the end of a day. A balance of a version without banks is all cash. */
export function boxOn(cash: CashBook, hari: number): number {
  const { kas, bank } = balanceOn(cash, hari);
  return kas - (bank ?? 0);
}
