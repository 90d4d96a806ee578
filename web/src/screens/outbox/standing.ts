// Photos on the phone with how far their sessions have come, as long as the page is open.
import { useEffect, useState } from 'preact/hooks';
import { settlePhotos } from '../../outbox/foto-standing.ts';
import { photos } from '../../outbox/foto-store.ts';
import { outbox } from '../../outbox/store.ts';
import { useStore } from '../../state/store.ts';

type Found = Awaited<ReturnType<typeof settlePhotos>>;

export function useStanding(): Found {
  const items = useStore(photos);
  const sessions = useStore(outbox);
  const [found, setFound] = useState<Found>([]);
  const signs = items.map((it) => `${it.id} ${String(it.sent)} ${String(it.attempts)}`).join();
  useEffect(() => {
    settlePhotos().then(setFound, reportError);
  }, [signs, sessions]);
  // What has changed since is shown at once.
  return found.map((it) => ({ ...it, item: items.find(({ id }) => id === it.item.id) ?? it.item }));
}
