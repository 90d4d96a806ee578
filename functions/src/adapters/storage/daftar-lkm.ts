// The LKM of a kab/kota for their list, as an object in Storage.
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { DaftarLkm, objekDaftarLkm } from '../../domain/lists/daftar-lkm.ts';
import { readJson, saveJson } from './json-object.ts';

export async function saveDaftarLkm(daftar: DaftarLkm): Promise<void> {
  await saveJson(objekDaftarLkm(daftar.kota), daftar);
}

/** Null when there is none that can be read. */
export function readDaftarLkm(kota: KodeKota): Promise<DaftarLkm | null> {
  return readJson(DaftarLkm, objekDaftarLkm(kota));
}
