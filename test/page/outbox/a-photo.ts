// A photo as the phone keeps it, with a picture of a few bytes.
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { hashBytes } from '../../../web/src/outbox/hash.ts';
import { NEW_PHOTO, type FotoItem } from '../../../web/src/state/foto-db.ts';

export async function aPhoto(
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array([1, 2, 3]),
  rest: Partial<FotoItem> = {},
): Promise<FotoItem> {
  return {
    ...NEW_PHOTO,
    id: toNewId('foto-1'),
    uid: toUid('uid-1'),
    sesi: toNewId('sesi-a'),
    ksmId: toNewId('ksm-1'),
    judul: 'Foto buku Melati',
    jpeg: bytes.buffer,
    sidik: await hashBytes(bytes),
    createdAt: Date.parse('2017-07-05T01:00:00Z'),
    ...rest,
  };
}
