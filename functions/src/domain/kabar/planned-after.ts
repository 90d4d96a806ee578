// When a group meets next by its own schedule.
import { addDays, type Tanggal } from '../basics/tanggal.ts';
import { intervalOn } from '../records/interval-on.ts';
import type { Jadwal } from '../records/ksm.ts';

/** The first planned date after a meeting of which nothing is recorded yet; null: it lies ahead. */
export function plannedAfter(
  meeting: { readonly tanggal: Tanggal; readonly jadwal: readonly Jadwal[] },
  recorded: ReadonlySet<Tanggal>,
  today: Tanggal,
): Tanggal | null {
  let next = meeting.tanggal;
  do next = addDays(next, intervalOn(meeting.jadwal, next));
  while (recorded.has(next));
  return next <= today ? next : null;
}
