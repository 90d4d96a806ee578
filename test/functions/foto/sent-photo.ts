// A photo on its way, part by part, as a phone sends it.
import { createHash, randomUUID } from 'node:crypto';
import type { SendFotoResponse } from '../../../functions/src/domain/callables/foto.ts';
import {
  toNewId,
  type KsmId,
  type SesiId,
} from '../../../functions/src/domain/basics/identitas.ts';
import { chunkLength, type IsiFoto } from '../../../functions/src/domain/records/foto.ts';
import { call, resultOf, type Person } from '../../support/suite/suite.ts';

export interface Photo extends IsiFoto {
  readonly bytes: Uint8Array;
}

export function aPhoto(ksmId: KsmId, sesi: SesiId, bytes: Uint8Array): Photo {
  const sidik = createHash('sha256').update(bytes).digest('hex');
  return { id: toNewId(randomUUID()), ksmId, sesi, sidik, ukuran: bytes.length, bytes };
}

/** The request of the part that begins at `mulai`; null asks how far it has come. */
export function partOf({ bytes, ...isi }: Photo, mulai: number | null) {
  if (mulai === null) return { ...isi, mulai: 0, isi: null };
  const part = bytes.subarray(mulai, mulai + chunkLength(isi.ukuran, mulai));
  return { ...isi, mulai, isi: Buffer.from(part).toString('base64') };
}

/** Sends all of it that the server does not have. */
export async function sendWhole(photo: Photo, person: Person): Promise<SendFotoResponse> {
  let state = await resultOf(call('sendFoto', partOf(photo, null), person));
  while (!state.utuh)
    state = await resultOf(call('sendFoto', partOf(photo, state.diterima), person));
  return state;
}
