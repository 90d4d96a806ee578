// The photos on disk. Every change is made to what is stored, in one transaction, and told to other tabs.
import type { FotoId, Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { revivePhoto, withFotoDb, type FotoItem } from '../state/foto-db.ts';
import { createStore } from '../state/store.ts';

/** What the page shows; the truth is on disk. */
export const photos = createStore<readonly FotoItem[]>([]);

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('foto');
channel?.addEventListener('message', () => void readPhotos());

export async function readPhotos(): Promise<readonly FotoItem[]> {
  const found = (await withFotoDb((db) => db.getAll('foto'))).map(revivePhoto);
  const inOrder = found.toSorted((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  photos.set(inOrder);
  return inOrder;
}

async function tell(): Promise<void> {
  channel?.postMessage('changed');
  await readPhotos();
}

/** False: the same photo of the same session is there already. */
export async function addPhoto(item: FotoItem): Promise<boolean> {
  const isNew = await withFotoDb(async (db) => {
    const tx = db.transaction('foto', 'readwrite');
    const others = await tx.store.getAll();
    const isTwin = others.some((it) => it.sesi === item.sesi && it.sidik === item.sidik);
    if (!isTwin) await tx.store.put(item);
    await tx.done;
    return !isTwin;
  });
  await tell();
  return isNew;
}

/** Nothing where it has been removed meanwhile. */
export async function changePhoto(
  id: FotoId,
  change: (item: FotoItem) => Partial<FotoItem>,
): Promise<void> {
  await withFotoDb(async (db) => {
    const tx = db.transaction('foto', 'readwrite');
    const item = await tx.store.get(id);
    if (item !== undefined) await tx.store.put({ ...item, ...change(item) });
    await tx.done;
  });
  await tell();
}

export async function removePhotos(ids: readonly FotoId[]): Promise<void> {
  if (ids.length === 0) return;
  await withFotoDb(async (db) => {
    const tx = db.transaction('foto', 'readwrite');
    await Promise.all([...ids.map((id) => tx.store.delete(id)), tx.done]);
  });
  await tell();
}

/** The network came back, someone signed in, or a person asked for it: nothing waits any longer. */
export async function wakePhotos(uid: Uid): Promise<void> {
  for (const it of await readPhotos())
    if (it.uid === uid && it.notBefore > 0) await changePhoto(it.id, () => ({ notBefore: 0 }));
}
