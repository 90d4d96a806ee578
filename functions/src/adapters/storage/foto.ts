// Photos of book pages in Storage: the parts in which one comes, and the photo once it is whole.
import type { FotoId } from '../../domain/basics/identitas.ts';
import { objekPotonganFoto, objekFoto } from '../../domain/basics/paths.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { CHUNK_BYTE, type Foto } from '../../domain/records/foto.ts';
import {
  deleteWorkbook,
  JPEG_TYPE,
  readObject,
  saveObject,
  signPictureUrl,
} from './report-bucket.ts';

type Place = Pick<Foto, 'kode' | 'id'>;
type Sized = Pick<Foto, 'kode' | 'id' | 'ukuran'>;

/** The same part again is the same object. */
export async function saveChunk(
  { kode, id }: Place,
  mulai: number,
  bytes: Uint8Array,
): Promise<void> {
  await saveObject(objekPotonganFoto(kode, id, mulai), bytes, 'application/octet-stream');
}

/** All parts put together; null: one is missing. */
export async function joinChunks({ kode, id, ukuran }: Sized) {
  const begins = Array.from(
    { length: Math.ceil(ukuran / CHUNK_BYTE) },
    (_, part) => part * CHUNK_BYTE,
  );
  const parts = await Promise.all(begins.map((it) => readObject(objekPotonganFoto(kode, id, it))));
  const known = parts.filter((it) => it !== null);
  return known.length === parts.length ? Buffer.concat(known) : null;
}

export async function savePhoto({ kode, id }: Place, bytes: Uint8Array): Promise<void> {
  await saveObject(objekFoto(kode, id), bytes, JPEG_TYPE);
}

/** By what they are called: to list what there is would cost more than it saves. */
export async function removeChunks({ kode, id, ukuran }: Sized): Promise<void> {
  for (let mulai = 0; mulai < ukuran; mulai += CHUNK_BYTE)
    await deleteWorkbook(objekPotonganFoto(kode, id, mulai));
}

/** The photo, and whatever parts of it there are. */
export async function removePhoto(foto: Sized): Promise<void> {
  await deleteWorkbook(objekFoto(foto.kode, foto.id));
  await removeChunks(foto);
}

export function signFotoUrl(
  { kode, id }: { readonly kode: KodeKota; readonly id: FotoId },
  kedaluwarsa: Date,
): Promise<string> {
  return signPictureUrl(objekFoto(kode, id), kedaluwarsa);
}
