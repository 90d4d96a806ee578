// What the phone keeps: the outbox, forms as they are typed, and copies of what was read, in one database.
import type { KirimanId } from '../../../functions/src/domain/basics/identitas.ts';
import type { DBSchema } from 'idb';
import type { OutboxItem } from './outbox-item.ts';
import { phoneDatabase } from './reopen.ts';

interface PhoneDb extends DBSchema {
  outbox: { key: KirimanId; value: OutboxItem };
  /** Unfinished forms, by `uid/form`. */
  draf: { key: string; value: unknown };
  /** Copies of what the server has, by `uid/what`. */
  salinan: { key: string; value: unknown };
}

export const withDb = phoneDatabase<PhoneDb>('pendampingan-ksm', (db) => {
  db.createObjectStore('outbox', { keyPath: 'id' });
  db.createObjectStore('draf');
  db.createObjectStore('salinan');
});
