// The head of a kab/kota's queue, from its groups with the oldest records that wait. As many groups as lines are
// enough: the n-th oldest record lies in one of the n groups whose oldest record is oldest. That does not hold for one
// month of it: the group that waits longest may have the youngest record of the month. There the lines stay with their
// groups, those first that wait longest, so that a page neither leaves out nor repeats a line.
import type { Bulan } from '../basics/tanggal.ts';
import { monthOf } from '../basics/tanggal.ts';
import { compareText } from '../basics/urutan.ts';
import type { BarisAntrean } from './city-rows.ts';
import type { Penghitungan } from '../recompute/penghitungan.ts';
import { compareButir } from '../antrean/antrean.ts';

/** `bulan`: of that month alone. `groups`: as they are found, those first that wait longest. */
export function headOf(
  groups: readonly Pick<Penghitungan, 'ksmId' | 'wilayah' | 'antrean'>[],
  bulan: Bulan | null,
): BarisAntrean[] {
  const lines = groups.flatMap(({ ksmId, wilayah, antrean }) =>
    (antrean?.butir ?? [])
      .filter(({ tanggal }) => bulan === null || monthOf(tanggal) === bulan)
      .map((it) => ({
        ...it,
        ksmId,
        nama: antrean?.nama ?? ksmId,
        kelurahan: wilayah.kelurahan,
      })),
  );
  if (bulan !== null) return lines;
  return lines.toSorted(
    (a, b) =>
      compareText(a.tanggal, b.tanggal) || compareText(a.ksmId, b.ksmId) || compareButir(a, b),
  );
}
