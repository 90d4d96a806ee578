// Leaves the phone clean for the next person: copies of what was read, and receipts with their contents. What
// is not sent yet stays, and waits for its owner.
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { withDb } from '../state/db.ts';
import { forgetDrafts } from '../state/draft-store.ts';
import { currentPerson } from '../state/session.ts';
import { settlePhotos } from './foto-standing.ts';
import { applyEvent } from './store.ts';

/** Removes what belongs to anybody but the person who is signed in or remembered. */
export async function forgetOthers(): Promise<void> {
  const uid = currentPerson()?.uid ?? null;
  await withDb(async (db) => {
    const tx = db.transaction('salinan', 'readwrite');
    for (const key of await tx.store.getAllKeys())
      if (uid === null || !key.startsWith(`${uid}/`)) void tx.store.delete(key);
    await tx.done;
  });
  // Before the receipts go, which say that a photo's session was saved.
  await settlePhotos(true).catch(reportError);
  await applyEvent({ type: 'left', uid });
}

/** Deletes what somebody typed and never saved who leaves for good: the forms, and the photos taken in them. */
export async function forgetForms(uid: Uid): Promise<void> {
  await forgetDrafts(uid);
  await settlePhotos(true).catch(reportError);
}
