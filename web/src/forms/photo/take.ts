// Puts a photo beside a session: made small, kept on the phone, and sent after the session.
import type { KsmId, SesiId } from '../../../../functions/src/domain/basics/identitas.ts';
import { addPhoto } from '../../outbox/foto-store.ts';
import { hashBytes } from '../../outbox/hash.ts';
import { NEW_PHOTO } from '../../state/foto-db.ts';
import { currentUid } from '../../state/session.ts';
import { makeId } from '../make-id.ts';
import { shrinkPhoto } from './shrink.ts';

export type Taken = 'kept' | 'known' | 'unreadable' | 'full';

export async function takePhoto(
  file: Blob,
  of: { readonly sesi: SesiId; readonly ksmId: KsmId; readonly judul: string },
): Promise<Taken> {
  // A form that is saved while the photo is made smaller takes it along.
  const createdAt = Date.now();
  const bytes = await shrinkPhoto(file);
  if (bytes === null) return 'unreadable';
  const sidik = await hashBytes(bytes);
  try {
    const isNew = await addPhoto({
      ...NEW_PHOTO,
      ...of,
      id: makeId(),
      uid: currentUid(),
      jpeg: bytes.buffer,
      sidik,
      createdAt,
    });
    return isNew ? 'kept' : 'known';
  } catch (error) {
    reportError(error);
    return 'full';
  }
}
