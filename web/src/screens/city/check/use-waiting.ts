// How many checks of each group are still waiting on this phone.
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { unsent } from '../../../outbox/machine.ts';
import { outbox } from '../../../outbox/store.ts';
import { useStore } from '../../../state/store.ts';

/** Checks that the server does not have yet, by group. */
export function useWaiting(): ReadonlyMap<KsmId, number> {
  const waiting = new Map<KsmId, number>();
  for (const { kiriman } of unsent(useStore(outbox)))
    if (kiriman.jenis === 'pemeriksaan')
      waiting.set(kiriman.isi.ksmId, (waiting.get(kiriman.isi.ksmId) ?? 0) + 1);
  return waiting;
}
