// Which earlier months of a kab/kota stay hidden: what the last update of a month hid is not told by a later one.
import { monthIn, yearOf, type Bulan } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';
import type { RekapKota } from './rekap-kota.ts';

/** Months whose figures of members stay hidden; `before`: the recap of the update before, also of the year before. */
export function samarBulanOf(
  before: Pick<RekapKota, 'samar' | 'samarBulan' | 'bulan'> | null,
  bulan: Bulan,
): Bulan[] {
  if (before === null) return [];
  const { samar, samarBulan, bulan: last } = before;
  const isHidden = last < bulan && samar.includes('anggota');
  const since = monthIn(yearOf(bulan) - 1, 12);
  return [...new Set([...samarBulan, ...(isHidden ? [last] : [])])]
    .filter((it) => it >= since)
    .toSorted(compareText);
}
