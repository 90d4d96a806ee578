// Programme locations, `wilayah/{kode}`: kelurahan and desa, each with the names above it.
import type { LokasiProgram, KodeKota } from '../../domain/basics/wilayah.ts';
import type { Listed, Reader } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';

/** True when a kab/kota has a programme location. */
export async function hasLokasi(kota: KodeKota, reader?: Reader): Promise<boolean> {
  const found = await docs.wilayah.list(
    (q) => q.where('wilayah.kota', '==', kota).limit(1),
    reader,
  );
  return found.length > 0;
}

/** Any programme location of a kecamatan, kab/kota or province. */
export async function findLokasiIn(
  jenjang: 'kecamatan' | 'kota' | 'provinsi',
  kode: string,
): Promise<LokasiProgram | null> {
  const found = await docs.wilayah.list((q) => q.where(`wilayah.${jenjang}`, '==', kode).limit(1));
  return found[0] ?? null;
}

/** Programme locations of a kab/kota. */
export function listLokasiKota(kota: KodeKota): Promise<Listed<LokasiProgram>> {
  return docs.wilayah.listReadable((q) => q.where('wilayah.kota', '==', kota));
}
