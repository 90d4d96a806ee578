// When the group meets again by its own schedule.
import { addDays, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { intervalOn } from '../../../../functions/src/domain/records/interval-on.ts';
import type { GroupData } from './group-data.ts';

/** The first planned date after the last session that is not in the past; null before the first session. */
export function nextMeetingOf(group: GroupData, today: Tanggal): Tanggal | null {
  const last =
    group.sesi?.find((it) => it.status !== 'batal')?.tanggal ??
    group.capaian[0]?.capaian.angka.sesiTerakhir ??
    null;
  if (last === null) return null;
  let next = last;
  do next = addDays(next, intervalOn(group.ksm.jadwal, next));
  while (next < today);
  return next;
}
