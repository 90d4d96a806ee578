// Copies of what was read from the server, per person, so that pages open without a network. They are
// deleted when the person leaves (outbox/forget.ts). reads/shapes/copies.ts lists them.
import { withDb } from './db.ts';
import { currentUid } from './session.ts';
import { isKeepingFailing } from './storage-failing.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

/** Where a copy lies and, for the compiler alone, what it holds. */
export interface Copy<T> {
  readonly key: string;
  readonly holds?: T;
}

/** Undefined where there is none, or where the phone gives none. */
export async function readCopy<T>(uid: Uid, copy: Copy<T>): Promise<T | undefined> {
  try {
    return await withDb(
      async (db) => (await db.get('salinan', `${uid}/${copy.key}`)) as T | undefined,
    );
  } catch {
    return undefined;
  }
}

export function writeCopy<T>(uid: Uid, copy: Copy<T>, value: T): Promise<void> {
  return writeCopies(uid, [[copy, value]]);
}

/**
 * Several copies in one transaction. What was read for somebody who has left since is not kept. A phone that
 * keeps nothing still shows what was read.
 */
export async function writeCopies<T>(
  uid: Uid,
  copies: readonly (readonly [Copy<T>, T])[],
): Promise<void> {
  try {
    await withDb(async (db) => {
      if (uid !== currentUid()) return;
      const tx = db.transaction('salinan', 'readwrite');
      await Promise.all([
        ...copies.map(([copy, value]) => tx.store.put(value, `${uid}/${copy.key}`)),
        tx.done,
      ]);
    });
    isKeepingFailing.set(false);
  } catch (error) {
    if (!isKeepingFailing.get()) reportError(error);
    isKeepingFailing.set(true);
  }
}

/** Kinds of copies under a name that no page reads any more: a group's papers, and lists of a desk as a whole. */
const FORMER =
  /^[^/]+\/(?:(?:berkas|calon|tanpaCatatan|terlambat|periksa)\/|(?:dikembalikan|lkm|qs)$)/;

/** Makes room; whatever it held is read from the server again, under its new name. */
export async function dropFormerCopies(): Promise<void> {
  await withDb(async (db) => {
    const keys = await db.getAllKeys('salinan');
    await Promise.all(
      keys.filter((key) => FORMER.test(key)).map((key) => db.delete('salinan', key)),
    );
  });
}
