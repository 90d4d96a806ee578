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
