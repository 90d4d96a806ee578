// Leaves the phone clean for the next person: copies of what was read, receipts with their contents, and the forms of
// whoever left for good. What is not sent yet stays, and waits for its owner.
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { setAppBadge } from '../state/icon/app-badge.ts';
import { withDb } from '../state/db.ts';
import { currentPerson, keepLeavers, leavers, mustForget } from '../state/session.ts';
import { beforeRead, isForgettingFailing } from '../state/storage-failing.ts';
import { settlePhotos } from './foto-standing.ts';
import { applyEvent } from './store.ts';

const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 60_000;

/** What answers after its first attempt, and is tried until it has succeeded. `tell`: whether it has, each time. */
export function persistently(
  work: () => Promise<void>,
  tell: (isDone: boolean) => void = () => undefined,
): () => Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_RETRY_MS;
  return async function attempt(): Promise<void> {
    clearTimeout(timer);
    try {
      await work();
      wait = FIRST_RETRY_MS;
      tell(true);
    } catch (error) {
      if (wait === FIRST_RETRY_MS) reportError(error);
      tell(false);
      clearTimeout(timer);
      timer = setTimeout(() => void attempt(), wait);
      wait = Math.min(LAST_RETRY_MS, wait * 2);
    }
  };
}

/** Before the uid of whom the service worker left here for the page: among the copies (sw/forget-closed.ts). */
export const NOTED = 'keluar/';

const here = (): Uid | null => currentPerson()?.uid ?? null;

const isOf = (key: string, uid: Uid | null): boolean => uid !== null && key.startsWith(`${uid}/`);

/** Left for good, and is not here again. */
const gone = (): Uid[] => leavers().filter((it) => it !== here());

/** How often somebody left: what one deletion began for is not the end of what came meanwhile. */
let left = 0;

/**
 * `choose` says which, when the keys have been read: until the storage has opened people may have come back, and what
 * they type is stored after this.
 */
async function empty(
  store: 'salinan' | 'draf',
  choose: () => (key: string) => boolean,
): Promise<void> {
  await withDb(async (db) => {
    const tx = db.transaction(store, 'readwrite');
    const keys = await tx.store.getAllKeys();
    for (const key of keys.filter(choose())) void tx.store.delete(key);
    await tx.done;
  });
}

/**
 * Removes what belongs to anybody but the person who is signed in or remembered: what was read, the receipts, and of
 * whoever left for good the forms, and the photos taken in them. Who that is is asked anew at each step.
 */
export const forgetOthers = persistently(async () => {
  const leftBefore = left;
  if (here() === null) void setAppBadge(0);
  for (const key of beforeRead.keys()) if (!isOf(key, here())) beforeRead.delete(key);
  await empty('salinan', () => (key) => {
    const noted = key.startsWith(NOTED) ? toUid(key.slice(NOTED.length)) : null;
    if (noted !== null && noted !== here()) mustForget(noted);
    return !isOf(key, here());
  });
  let done: readonly Uid[] = [];
  if (gone().length > 0)
    await empty('draf', () => {
      done = gone();
      return (key) => done.some((it) => isOf(key, it));
    });
  // Before the receipts go, which say that a photo's session was saved.
  await settlePhotos(true);
  await applyEvent({
    type: 'left',
    get uid() {
      return here();
    },
  });
  if (left === leftBefore) keepLeavers(leavers().filter((it) => !done.includes(it)));
}, tellForgetting);

function tellForgetting(isDone: boolean): void {
  if (!isDone) keepLeavers(leavers(), false);
  isForgettingFailing.set(!isDone && leavers().length > 0);
}

/** Deletes what somebody typed and never saved who leaves for good. */
export function forgetForms(uid: Uid): Promise<void> {
  left += 1;
  mustForget(uid);
  return forgetOthers();
}
