// Photos that the server does not have yet, in a database of their own: a new version of the one with the outbox
// would lock out an older page, and a full phone that takes no photo still takes a session.
import type { DBSchema } from 'idb';
import type { FotoId, Uid } from '../../../functions/src/domain/basics/identitas.ts';
import type { Named } from '../../../functions/src/domain/basics/shapes/loose.ts';
import type { IsiFoto } from '../../../functions/src/domain/records/foto.ts';
import type { SendFailure } from './outbox-item.ts';
import { phoneDatabase } from './reopen.ts';

/** Its length is that of its bytes. */
export interface FotoItem extends Named<Omit<IsiFoto, 'ukuran'>> {
  /** Whose it is: nothing is ever sent in another person's name. */
  readonly uid: Uid;
  readonly judul: string;
  readonly jpeg: ArrayBuffer;
  readonly createdAt: number;
  /** The form in which it was taken has become a submission. */
  readonly isSaved: boolean;
  /** Bytes of it that the server had when it was last asked. */
  readonly sent: number;
  readonly attempts: number;
  /** Not sent before, ms. */
  readonly notBefore: number;
  /** Why the last attempt failed. */
  readonly failure: SendFailure | null;
  /** Why the server will not take it, in its own words. */
  readonly refusal: string | null;
}

/** What is known of the way of a photo that was just taken; and of one that an older page kept without it. */
export const NEW_PHOTO = {
  isSaved: false,
  sent: 0,
  attempts: 0,
  notBefore: 0,
  failure: null,
  refusal: null,
} as const;

/** A photo as a phone has it. What a newer page added stays with it. */
export const revivePhoto = (item: FotoItem): FotoItem => ({ ...NEW_PHOTO, ...item });

interface FotoDb extends DBSchema {
  foto: { key: FotoId; value: FotoItem };
}

export const withFotoDb = phoneDatabase<FotoDb>('pendampingan-ksm-foto', (db) => {
  db.createObjectStore('foto', { keyPath: 'id' });
});
