// The outbox on disk. Every event is applied to what is stored, in one transaction, so that two tabs
// never undo each other's work. Other tabs are told, and read it again.
import { createStore } from '../state/store.ts';
import { withDb } from '../state/db.ts';
import { reduce, revive, type Outbox, type OutboxEvent } from './machine.ts';

/** What the page shows; the truth is on disk. */
export const outbox = createStore<Outbox>([]);

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('outbox');
const listeners = new Set<() => void>();

/** Calls back after every change, in this tab or another. */
export function onOutboxChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export async function readOutbox(): Promise<Outbox> {
  const items = revive(await withDb((db) => db.getAll('outbox')));
  outbox.set(items);
  return items;
}

/**
 * Applies an event. `draft` is dropped in the same transaction: a form is either being typed or queued. It
 * stays where it should have replaced an item that was settled meanwhile.
 */
export async function applyEvent(event: OutboxEvent, draft?: string): Promise<Outbox> {
  const after = await withDb(async (db) => {
    const tx = db.transaction(['outbox', 'draf'], 'readwrite');
    const items = tx.objectStore('outbox');
    const before = await items.getAll();
    const result = reduce(revive(before), event);
    const kept = new Set(result.map((item) => item.id));
    const old = new Map(before.map((item) => [item.id, item]));
    const writes: Promise<unknown>[] = [];
    for (const item of result) if (old.get(item.id) !== item) writes.push(items.put(item));
    for (const item of before) if (!kept.has(item.id)) writes.push(items.delete(item.id));
    const isTaken = event.type !== 'replaced' || kept.has(event.item.id);
    if (draft !== undefined && isTaken) writes.push(tx.objectStore('draf').delete(draft));
    await Promise.all([...writes, tx.done]);
    return result;
  });
  outbox.set(after);
  channel?.postMessage('changed');
  for (const listener of listeners) listener();
  return after;
}

export function startOutboxStore(): void {
  channel?.addEventListener('message', () => {
    void readOutbox().then(() => {
      for (const listener of listeners) listener();
    });
  });
  void readOutbox();
}
