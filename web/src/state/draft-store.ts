// The forms that somebody has begun, by `uid/form`, as a whole.
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { withDb } from './db.ts';

/** A form as it was left. */
export interface StoredDraft {
  /** Its key, without whose it is. */
  readonly form: string;
  /** In the shape of whatever page kept it. */
  readonly isi: unknown;
}

export function listDrafts(uid: Uid): Promise<readonly StoredDraft[]> {
  return withDb(async (db) => {
    const drafts = db.transaction('draf').store;
    const [keys, values] = await Promise.all([
      drafts.getAllKeys(draftsOf(uid)),
      drafts.getAll(draftsOf(uid)),
    ]);
    return keys.map((key, n) => ({ form: key.slice(uid.length + 1), isi: values[n] }));
  });
}

export function countDrafts(uid: Uid): Promise<number> {
  return withDb((db) => db.count('draf', draftsOf(uid)));
}

function draftsOf(uid: Uid): IDBKeyRange {
  return IDBKeyRange.bound(`${uid}/`, `${uid}/\uffff`);
}
