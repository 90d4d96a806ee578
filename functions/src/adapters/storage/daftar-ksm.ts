// The groups of a kab/kota as lists show them, as an object in Storage.
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { DaftarKsm, objekDaftar } from '../../domain/lists/daftar-ksm.ts';
import { readJson, saveJson } from './json-object.ts';

export async function saveDaftar(daftar: DaftarKsm): Promise<void> {
  await saveJson(objekDaftar(daftar.kota), daftar);
}

/** Null when there is none that can be read. */
export function readDaftar(kota: KodeKota): Promise<DaftarKsm | null> {
  return readJson(DaftarKsm, objekDaftar(kota));
}
