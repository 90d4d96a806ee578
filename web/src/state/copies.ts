// Copies of what was read from the server, per person, so that pages open without a network. They go
// when the person signs out; what is not sent yet stays.
import { withDb } from './db.ts';

export function readCopy<T>(uid: string, what: string): Promise<T | undefined> {
  return withDb(async (db) => (await db.get('salinan', `${uid}/${what}`)) as T | undefined);
}

export async function writeCopy(uid: string, what: string, value: unknown): Promise<void> {
  await withDb((db) => db.put('salinan', value, `${uid}/${what}`));
}

export async function writeCopies(
  uid: string,
  copies: ReadonlyMap<string, unknown>,
): Promise<void> {
  await withDb(async (db) => {
    const tx = db.transaction('salinan', 'readwrite');
    for (const [what, value] of copies) void tx.store.put(value, `${uid}/${what}`);
    await tx.done;
  });
}

export async function dropCopies(uid: string): Promise<void> {
  await withDb((db) => db.delete('salinan', IDBKeyRange.bound(`${uid}/`, `${uid}/\uffff`)));
}
