// Copies of what was read from the server, per person, so that pages open without a network. They are
// deleted when the person leaves (outbox/forget.ts). reads/shapes/copies.ts lists them.
import { withDb } from './db.ts';
import { currentUid } from './session.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

/** Where a copy lies and, for the compiler alone, what it holds. */
export interface Copy<T> {
  readonly key: string;
  readonly holds?: T;
}

export function readCopy<T>(uid: Uid, copy: Copy<T>): Promise<T | undefined> {
  return withDb(async (db) => (await db.get('salinan', `${uid}/${copy.key}`)) as T | undefined);
}

export function writeCopy<T>(uid: Uid, copy: Copy<T>, value: T): Promise<void> {
  return writeCopies(uid, [[copy, value]]);
}

/** Several copies in one transaction. What was read for somebody who has left since is not kept. */
export async function writeCopies<T>(
  uid: Uid,
  copies: readonly (readonly [Copy<T>, T])[],
): Promise<void> {
  await withDb(async (db) => {
    if (uid !== currentUid()) return;
    const tx = db.transaction('salinan', 'readwrite');
    for (const [copy, value] of copies) void tx.store.put(value, `${uid}/${copy.key}`);
    await tx.done;
  });
}

/** Kinds of copies under a name that no page reads any more: a group's papers were `berkas`. */
const FORMER = /^[^/]+\/berkas\//;

/** Makes room; whatever it held is read from the server again, under its new name. */
export async function dropFormerCopies(): Promise<void> {
  await withDb(async (db) => {
    const keys = await db.getAllKeys('salinan');
    await Promise.all(
      keys.filter((key) => FORMER.test(key)).map((key) => db.delete('salinan', key)),
    );
  });
}
