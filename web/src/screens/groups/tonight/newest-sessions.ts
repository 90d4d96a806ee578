// What this phone has recorded since the figures were computed.
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { type Tanggal, FIRST_DAY } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { Sesi } from '../../../../../functions/src/domain/records/sesi.ts';
import type { Outbox } from '../../../outbox/machine.ts';

/** The newest session of each group that this phone recorded and the server did not refuse: those held, unless others are asked for too. */
export function newestSessions(
  items: Outbox,
  wanted: readonly Sesi['status'][] = ['dilaksanakan'],
): ReadonlyMap<KsmId, Tanggal> {
  const newest = new Map<KsmId, Tanggal>();
  for (const { kiriman, state } of items) {
    if (kiriman.jenis !== 'sesi' || state.status === 'refused') continue;
    const { ksmId, tanggal, status } = kiriman.isi;
    if (wanted.includes(status) && tanggal > (newest.get(ksmId) ?? FIRST_DAY))
      newest.set(ksmId, tanggal);
  }
  return newest;
}
