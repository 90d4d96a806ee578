// How far the session of a photo has come, which decides what becomes of the photo: it goes with the form while that
// is typed, waits with its session while that waits or is refused, and is sent once the server has the session.
import type { FotoItem } from '../state/foto-db.ts';
import { withDb } from '../state/db.ts';
import { revive, type Outbox } from './machine.ts';
import { changePhoto, readPhotos, removePhotos } from './foto-store.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

export type Standing =
  /** Its form is being typed. */
  | 'form'
  /** Its session is on the way. */
  | 'session'
  /** Its session was refused, or set aside. */
  | 'refused'
  | 'ready'
  /** Its form is gone and never became a session: nobody will miss it. */
  | 'loose';

/** What is on the phone beside the photos. */
export interface Beside {
  readonly outbox: Outbox;
  /** Unfinished forms by `uid/form`, with the session that each is about. */
  readonly forms: readonly { readonly key: string; readonly sesi: unknown }[];
}

export function standingOf(item: FotoItem, { outbox, forms }: Beside): Standing {
  const own = outbox.filter(
    ({ uid, kiriman }) =>
      uid === item.uid && kiriman.jenis === 'sesi' && kiriman.isi.id === item.sesi,
  );
  const waiting = own.find(({ state }) => state.status !== 'accepted');
  if (waiting) return waiting.state.status === 'refused' ? 'refused' : 'session';
  // What was saved since the photo was taken was saved with it; an older receipt is that of what is corrected.
  if (item.isSaved || own.some(({ createdAt }) => createdAt >= item.createdAt)) return 'ready';
  const isTyped = forms.some(
    ({ key, sesi }) => sesi === item.sesi && key.startsWith(`${item.uid}/`),
  );
  return isTyped ? 'form' : 'loose';
}

/** In one transaction: a form that becomes a submission in between is seen as one of the two. */
function readBeside(): Promise<Beside> {
  return withDb(async (db) => {
    const tx = db.transaction(['outbox', 'draf']);
    const [items, keys, values] = await Promise.all([
      tx.objectStore('outbox').getAll(),
      tx.objectStore('draf').getAllKeys(),
      tx.objectStore('draf').getAll(),
    ]);
    const forms = keys.map((key, n) => ({
      key,
      sesi: (values[n] as { readonly sesiId?: unknown } | null)?.sesiId,
    }));
    return { outbox: revive(items), forms };
  });
}

/**
 * Every photo with its standing; that its form was saved is noted, since a receipt does not stay. `drop`: what has
 * lost its form is deleted.
 */
export async function settlePhotos(
  drop = false,
): Promise<readonly { readonly item: FotoItem; readonly standing: Standing }[]> {
  const items = await readPhotos();
  if (items.length === 0) return [];
  const beside = await readBeside();
  const found = items.map((item) => ({ item, standing: standingOf(item, beside) }));
  for (const { item, standing } of found)
    if (!item.isSaved && standing !== 'form' && standing !== 'loose' && isSince(item, beside))
      await changePhoto(item.id, () => ({ isSaved: true }));
  const loose = found.filter(({ standing }) => standing === 'loose');
  if (drop) await removePhotos(loose.map(({ item }) => item.id));
  return found;
}

/** A session of it was saved since it was taken. */
function isSince(item: FotoItem, { outbox }: Beside): boolean {
  return outbox.some(
    ({ uid, kiriman, createdAt }) =>
      uid === item.uid &&
      kiriman.jenis === 'sesi' &&
      kiriman.isi.id === item.sesi &&
      createdAt >= item.createdAt,
  );
}

/** Photos of saved sessions that the server does not have: they stay when their owner leaves. */
export async function countUnsentPhotos(uid: Uid): Promise<number> {
  return (await settlePhotos()).filter(
    ({ item, standing }) => item.uid === uid && standing !== 'form' && standing !== 'loose',
  ).length;
}
