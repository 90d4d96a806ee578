// Which months of a kab/kota a late record can move: those in which its group was there. One that has left moves the
// months before, one that has come those since.
import { addMonths, monthEnd, monthsBetween, type Bulan } from '../../basics/tanggal.ts';
import type { KodeKota } from '../../basics/wilayah.ts';
import { wilayahOn, type Placed } from '../../records/tempat.ts';
import type { Masuk, Terlambat } from './catatan-terlambat.ts';

/** Once for every stay up to `sampai` that it reaches; none where it moves no month of the kab/kota. */
export function monthsHere(
  entry: Masuk & { readonly dari: Bulan },
  ksm: Placed,
  kota: KodeKota,
  sampai: Bulan,
): Terlambat[] {
  const isHere = (bulan: Bulan) => wilayahOn(ksm, monthEnd(bulan)).kota === kota;
  const stays: { dari: Bulan; hingga: Bulan }[] = [];
  for (const bulan of monthsBetween(entry.dari, sampai)) {
    if (!isHere(bulan)) continue;
    const last = stays.at(-1);
    if (last && addMonths(last.hingga, 1) === bulan) last.hingga = bulan;
    else stays.push({ dari: bulan, hingga: bulan });
  }
  return stays.map(({ dari, hingga }) => ({
    jenis: entry.jenis,
    alasan: entry.alasan,
    dari,
    hingga: hingga === sampai ? null : hingga,
  }));
}
