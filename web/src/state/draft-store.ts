// The forms that somebody has begun, by `uid/form`, as a whole.
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { withDb } from './db.ts';

export async function forgetDrafts(uid: Uid): Promise<void> {
  await withDb((db) => db.delete('draf', draftsOf(uid)));
}

export function countDrafts(uid: Uid): Promise<number> {
  return withDb((db) => db.count('draf', draftsOf(uid)));
}

function draftsOf(uid: Uid): IDBKeyRange {
  return IDBKeyRange.bound(`${uid}/`, `${uid}/\uffff`);
}
