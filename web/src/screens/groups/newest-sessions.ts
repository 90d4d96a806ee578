// What this phone has recorded since the figures were computed.
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { type Tanggal, FIRST_DAY } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Outbox } from '../../outbox/machine.ts';

/** The newest session held of each group that this phone recorded and the server did not refuse. */
export function newestSessions(items: Outbox): ReadonlyMap<KsmId, Tanggal> {
  const newest = new Map<KsmId, Tanggal>();
  for (const { kiriman, state } of items) {
    if (kiriman.jenis !== 'sesi' || state.status === 'refused') continue;
    const { ksmId, tanggal, status } = kiriman.isi;
    if (status === 'dilaksanakan' && tanggal > (newest.get(ksmId) ?? FIRST_DAY))
      newest.set(ksmId, tanggal);
  }
  return newest;
}
