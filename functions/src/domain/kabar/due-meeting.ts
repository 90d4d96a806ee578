// When a group should have met by its own schedule, as far as nothing is recorded of it.
import type { Tanggal } from '../basics/tanggal.ts';
import type { BarisKsm } from '../lists/baris-ksm.ts';
import { newerOf } from '../lists/visits.ts';
import { plannedAfter } from './planned-after.ts';

/** Null: none is due; groups that were dissolved or stopped meeting long ago are left to the list of visits. */
export function dueMeeting(
  row: Pick<BarisKsm, 'bubar' | 'kini' | 'mulai' | 'jadwal'> & {
    /** The newest meeting that did not take place, after the last one that did. */
    readonly tanpaPertemuan?: Tanggal | undefined;
  },
  /** The newest that the reader knows of besides. */
  recorded: Tanggal | null,
  today: Tanggal,
): Tanggal | null {
  const { bubar, kini, mulai, jadwal, tanpaPertemuan } = row;
  if ((bubar !== null && bubar <= today) || kini?.status === 'Tidak Aktif') return null;
  const known = newerOf(kini?.sesiTerakhir ?? null, tanpaPertemuan ?? null);
  const last = newerOf(known, recorded);
  const next =
    last === null ? mulai : plannedAfter({ tanggal: last, jadwal }, new Set<Tanggal>(), today);
  return next === null || next > today ? null : next;
}
