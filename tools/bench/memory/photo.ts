// The largest photo that a phone sends, in its parts: what `bench memory` has taken in.
import { randomUUID } from 'node:crypto';
import { listSesi } from '../../../functions/src/adapters/firestore/buku-ksm.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { hashBytes } from '../../../functions/src/adapters/platform/sha256.ts';
import { LAST_DAY } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { CHUNK_BYTE, FOTO_BYTE } from '../../../functions/src/domain/records/foto.ts';
import { takeFoto } from '../../../functions/src/flows/foto/take-foto.ts';
import { granted } from './granted.ts';

/** A JPEG as far as its parts go: one frame, one scan. */
const HEAD = [
  0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 16, 0, 16, 1, 1, 0x11, 0, 0xff, 0xda, 0, 8, 1, 1, 0, 0, 63,
  0,
];

function aPhoto(fill: number): Uint8Array {
  const bytes = new Uint8Array(FOTO_BYTE).fill(fill);
  bytes.set(HEAD);
  bytes.set([0xff, 0xd9], FOTO_BYTE - 2);
  return bytes;
}

/** A photo of the newest session of a group, from its first part to its last. */
export async function sendPhoto(ksmId: KsmId, fill: number): Promise<void> {
  const [ksm, sesi] = await Promise.all([docs.ksm.read(ksmId), listSesi(ksmId, null, LAST_DAY)]);
  const last = sesi.at(-1);
  if (!ksm || !last) throw new Error(`no session of ${ksmId}`);
  const bytes = aPhoto(fill);
  const photo = {
    id: toNewId(randomUUID()),
    sesi: last.id,
    ksmId,
    sidik: hashBytes(bytes),
    ukuran: bytes.length,
  };
  let mulai = 0;
  let utuh = false;
  while (!utuh) {
    const isi = Buffer.from(bytes.subarray(mulai, mulai + CHUNK_BYTE)).toString('base64');
    // The body as it came, and what the platform made of it.
    const request: unknown = JSON.parse(JSON.stringify({ ...photo, mulai, isi }));
    const answer = await takeFoto(granted(request, ksm));
    if (isProblem(answer)) throw new Error(JSON.stringify(answer));
    if (!answer.utuh && answer.diterima <= mulai) throw new Error('the photo does not go on');
    mulai = answer.diterima;
    utuh = answer.utuh;
  }
}
