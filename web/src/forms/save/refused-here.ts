// The refused submission that the address names (`?perbaiki=`): the page opens with the form that mends it.
import { useEffect, useState } from 'preact/hooks';
import type { JenisKiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { outbox, readOutbox } from '../../outbox/store.ts';
import { place, type Place } from '../../routes/router.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { loadLate } from './use-typed.ts';
import { useStore } from '../../state/store.ts';

const named = ({ search }: Place): string | null => search.get('perbaiki');

/** Null where it is not one of these kinds, or has been settled in the meantime. */
export function refusedHere(kinds: readonly JenisKiriman[]): OutboxItem | null {
  const id = named(place.get());
  const item = outbox.get().find((it) => it.id === id);
  return item?.state.status === 'refused' && kinds.includes(item.kiriman.jenis) ? item : null;
}

/** The same for a page that needs no network, and so may be drawn before the outbox has been read. */
export function useRefusedHere(kinds: readonly JenisKiriman[]): OutboxItem | null | 'loading' {
  const id = named(useStore(place));
  const [refused, setRefused] = useState<OutboxItem | null | 'loading'>(
    id === null ? null : 'loading',
  );
  // Read once for each item: the form stays in place when the item that it mends has been settled.
  useEffect(() => {
    void readOutbox()
      .catch(async () => (await loadLate()).untilRead(readOutbox))
      .then(() => {
        setRefused(refusedHere(kinds));
      });
  }, [id]);
  return refused;
}
