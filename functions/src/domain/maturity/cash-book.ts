// Cash and deposits of a group as running sums, so that the balance of any day is one look.
import { dayNumber } from '../basics/tanggal.ts';
import { gerakKasOf, sumSetoran, type CatatanKas } from '../records/gerak-kas.ts';
import type { SaldoAwal } from './riwayat.ts';

/** Sums of cash and of deposits up to and including a day with movements. */
interface RunningSum {
  readonly hari: number;
  readonly kas: number;
  readonly tabungan: number;
}

/** The movements of the loaded records, and the balance that was carried to where they begin. */
export interface CashBook {
  readonly awal: SaldoAwal | null;
  readonly gerak: readonly RunningSum[];
}

/** Every movement, summed up by day. */
export function sumMoves(records: CatatanKas): RunningSum[] {
  const moves = new Map<number, { kas: number; tabungan: number }>();
  const move = (hari: number, kas: number, tabungan: number) => {
    const sum = moves.get(hari);
    if (sum === undefined) moves.set(hari, { kas, tabungan });
    else {
      sum.kas += kas;
      sum.tabungan += tabungan;
    }
  };
  for (const s of records.sesi)
    if (s.status === 'dilaksanakan') move(dayNumber(s.tanggal), 0, sumSetoran(s));
  for (const { tanggal, jumlah } of gerakKasOf(records)) move(dayNumber(tanggal), jumlah, 0);
  let kas = 0;
  let tabungan = 0;
  return [...moves]
    .toSorted(([a], [b]) => a - b)
    .map(([hari, sum]) => {
      kas += sum.kas;
      tabungan += sum.tabungan;
      return { hari, kas, tabungan };
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

function sumThrough(gerak: readonly RunningSum[], hari: number): { kas: number; tabungan: number } {
  return gerak[firstFrom(gerak, hari + 1) - 1] ?? { kas: 0, tabungan: 0 };
}

/**
 * Cash and deposits at the end of a day. It computes in both directions from a carried balance: Mandiri
 * needs the cash of 91 days ago, which may be before the balance; all movements since then are in the
 * records.
 */
export function balanceOn(
  { awal, gerak }: CashBook,
  hari: number,
): { kas: number; tabungan: number } {
  const until = sumThrough(gerak, hari);
  if (awal === null) return { kas: until.kas, tabungan: until.tabungan };
  const carried = sumThrough(gerak, dayNumber(awal.per));
  return {
    kas: awal.kas + until.kas - carried.kas,
    tabungan: awal.tabungan + until.tabungan - carried.tabungan,
  };
}
