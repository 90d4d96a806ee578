// Photos of book pages: those of a session, and those of a kab/kota that are past their time.
import type { SesiId } from '../../domain/basics/identitas.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { Foto } from '../../domain/records/foto.ts';
import type { Listed, Reader } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';

/** Of at most 30 sessions, whole or not. */
export function listFotoSesi(sesi: readonly SesiId[], reader?: Reader): Promise<Listed<Foto>> {
  return docs.foto.listReadable((q) => q.where('sesi', 'in', sesi), reader);
}

/** Those of which nothing has come in since, oldest first. */
export function listFotoSebelum(
  kode: KodeKota,
  { utuh, pada }: Pick<Foto, 'utuh' | 'pada'>,
  limit: number,
): Promise<Listed<Foto>> {
  return docs.foto.listReadable((q) =>
    q
      .where('kode', '==', kode)
      .where('utuh', '==', utuh)
      .where('pada', '<', pada)
      .orderBy('pada')
      .limit(limit),
  );
}
