// Leaves the phone clean for the next person: copies of what was read, receipts with their contents, and the forms of
// whoever left for good. What is not sent yet stays, and waits for its owner.
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { setAppBadge } from '../state/icon/app-badge.ts';
import { withDb } from '../state/db.ts';
import { forgetDrafts } from '../state/draft-store.ts';
import { currentPerson, keepLeavers, leavers, mustForget } from '../state/session.ts';
import { beforeRead, isForgettingFailing } from '../state/storage-failing.ts';
import { settlePhotos } from './foto-standing.ts';
import { applyEvent } from './store.ts';

const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/** What answers after its first attempt, and is tried until it has succeeded. */
function persistently(work: () => Promise<void>): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_RETRY_MS;
  return async function attempt(): Promise<void> {
    clearTimeout(timer);
    try {
      await work();
      wait = FIRST_RETRY_MS;
      isForgettingFailing.set(false);
    } catch (error) {
      if (wait === FIRST_RETRY_MS) reportError(error);
      keepLeavers(leavers(), false);
      isForgettingFailing.set(leavers().length > 0);
      clearTimeout(timer);
      timer = setTimeout(() => void attempt(), wait);
      wait = Math.min(LAST_RETRY_MS, wait * 2);
    }
  };
}

/** A service worker does not know who is at the page: it forgets leavers alone. */
const isAtPage = 'document' in globalThis;

const ownedBy =
  (uids: readonly Uid[]) =>
  (key: string): boolean =>
    uids.some((uid) => key.startsWith(`${uid}/`));

/**
 * Removes what belongs to anybody but the person who is signed in or remembered: what was read, the receipts, and of
 * whoever left for good the forms, and the photos taken in them.
 */
export const forgetOthers = persistently(async () => {
  const uid = currentPerson()?.uid ?? null;
  if (uid === null) void setAppBadge(0);
  // But for whoever is here again.
  const gone = leavers().filter((it) => it !== uid);
  const isGone = ownedBy(gone);
  const isHere = ownedBy(uid === null ? [] : [uid]);
  for (const key of beforeRead.keys()) if (!isHere(key)) beforeRead.delete(key);
  await withDb(async (db) => {
    const tx = db.transaction('salinan', 'readwrite');
    for (const key of await tx.store.getAllKeys())
      if (isAtPage ? !isHere(key) : isGone(key)) void tx.store.delete(key);
    await tx.done;
  });
  for (const it of gone) await forgetDrafts(it);
  // Before the receipts go, which say that a photo's session was saved.
  await settlePhotos(true);
  if (isAtPage) await applyEvent({ type: 'left', uid });
  keepLeavers(leavers().filter((it) => !gone.includes(it)));
});

/** Deletes what somebody typed and never saved who leaves for good. */
export function forgetForms(uid: Uid): Promise<void> {
  mustForget(uid);
  return forgetOthers();
}
