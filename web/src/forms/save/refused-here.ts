// The refused submission that the address names (`?perbaiki=`): the form that the page opens with mends it.
import type { JenisKiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { outbox } from '../../outbox/store.ts';
import { place } from '../../routes/router.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';

/** Null where it is not one of these kinds, or was settled in the meantime. */
export function refusedHere(kinds: readonly JenisKiriman[]): OutboxItem | null {
  const id = place.get().search.get('perbaiki');
  const item = outbox.get().find((it) => it.id === id);
  return item?.state.status === 'refused' && kinds.includes(item.kiriman.jenis) ? item : null;
}
