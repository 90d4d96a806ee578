// Programme locations, `wilayah/{kode}`: kelurahan and desa, each with the names above it.
import { LokasiProgram } from '../domain/wilayah.ts';
import { documentKind, type Reader } from './document-kind.ts';

export const wilayahDocs = documentKind('wilayah', LokasiProgram);

/** Programme locations of a kab/kota. */
export function listLokasiKota(kota: string, reader?: Reader): Promise<LokasiProgram[]> {
  return wilayahDocs.list((q) => q.where('wilayah.kota', '==', kota), reader);
}
