// When a group meets next by its own schedule, and the form of a session with that date filled in: in the
// evening several meetings on paper are recorded one after the other.
import { addDays, type Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { intervalOn } from '../../../../functions/src/domain/records/interval-on.ts';
import type { Jadwal } from '../../../../functions/src/domain/records/ksm.ts';
import { path } from '../../routes/path.ts';

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

export function sesiOn(ksmId: KsmId, tanggal: Tanggal): string {
  return `${path.sesi(ksmId)}?tanggal=${tanggal}`;
}
