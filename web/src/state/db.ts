// What the phone keeps: the outbox, forms as they are typed, and copies of what was read. One database,
// opened once, and opened again when the browser has closed it (iOS does, in the background).
import type { KirimanId } from '../../../functions/src/domain/basics/identitas.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxItem } from './outbox-item.ts';

interface PhoneDb extends DBSchema {
  outbox: { key: KirimanId; value: OutboxItem };
  /** Unfinished forms, by `uid/form`. */
  draf: { key: string; value: unknown };
  /** Copies of what the server has, by `uid/what`. */
  salinan: { key: string; value: unknown };
}

export type Database = IDBPDatabase<PhoneDb>;

let opening: Promise<Database> | null = null;

function openPhoneDb(): Promise<Database> {
  opening ??= openDB<PhoneDb>('pendampingan-ksm', 1, {
    upgrade(db) {
      db.createObjectStore('outbox', { keyPath: 'id' });
      db.createObjectStore('draf');
      db.createObjectStore('salinan');
    },
    terminated() {
      opening = null;
    },
    blocking(_current, _blocked, event) {
      opening = null;
      (event.target as IDBDatabase).close();
    },
  }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/**
 * How browsers say that the connection is dead: closed by the browser, or (Safari, after the page slept)
 * «Connection to Indexed Database server lost».
 */
const LOST = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

/** Runs once more on a new connection when the browser has closed the old one. */
export async function withDb<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const first = openPhoneDb();
  try {
    return await work(await first);
  } catch (error) {
    if (!(error instanceof DOMException) || !LOST.has(error.name)) throw error;
    // Work running side by side meets the same dead connection: only the first to notice opens another.
    if (opening === first) opening = null;
    return work(await openPhoneDb());
  }
}
