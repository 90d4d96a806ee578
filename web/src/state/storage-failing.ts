// What the phone's storage does not take at the moment: it is full, or its browser has none. The page goes on,
// says so (signed-in-bar.tsx), and tries again.
import { createStore } from './store.ts';

/** What is typed is not kept: it must not be closed. */
export const isStorageFailing = createStore(false);
/** What was read is not kept: without a network it cannot be shown. */
export const isKeepingFailing = createStore(false);
/** What somebody left who is gone is not deleted yet. */
export const isForgettingFailing = createStore(false);

/**
 * What is typed into forms under whose key something may be kept that could not be read yet, by `uid/form`. Forgotten
 * with its owner (outbox/forget.ts).
 */
export const beforeRead = new Map<string, unknown>();
