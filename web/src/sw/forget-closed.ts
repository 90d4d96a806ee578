// Deletes what somebody left on the phone whose account the service worker found closed. It may be stopped at any
// moment, so it notes among the copies what it began: a page takes that over at its next start (outbox/forget.ts), or
// removes the note when the same person has signed in again, and then nothing of theirs is deleted.
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { NOTED, persistently } from '../outbox/forget.ts';
import { settlePhotos } from '../outbox/foto-standing.ts';
import { withDb } from '../state/db.ts';

/** `isHere`: they have signed in again. Answers after its first attempt, and is tried until it has succeeded. */
export function forgetClosed(uid: Uid, isHere: () => boolean): Promise<void> {
  const note = `${NOTED}${uid}`;
  let isNoted = false;
  return persistently(async () => {
    await withDb(async (db) => {
      if (isNoted || isHere()) return;
      await db.put('salinan', true, note);
      isNoted = true;
    });
    await withDb(async (db) => {
      const tx = db.transaction(['salinan', 'draf'], 'readwrite');
      const copies = tx.objectStore('salinan');
      if ((await copies.getKey(note)) !== undefined && !isHere()) {
        const theirs = IDBKeyRange.bound(`${uid}/`, `${uid}/\uffff`);
        void copies.delete(theirs);
        void tx.objectStore('draf').delete(theirs);
      }
      await tx.done;
    });
    await settlePhotos(true);
    await withDb((db) => db.delete('salinan', note));
  })();
}
