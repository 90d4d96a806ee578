// The loans of a UPK as its list shows them, as an object in Storage.
import type { KodeKelurahan } from '../../domain/basics/wilayah.ts';
import { DaftarUpk, objekDaftarUpk } from '../../domain/lists/daftar-upk.ts';
import { readJson, saveJson } from './json-object.ts';

export async function saveDaftarUpk(daftar: DaftarUpk): Promise<void> {
  await saveJson(objekDaftarUpk(daftar.kelurahan), daftar);
}

/** Null when there is none that can be read. */
export function readDaftarUpk(kelurahan: KodeKelurahan): Promise<DaftarUpk | null> {
  return readJson(DaftarUpk, objekDaftarUpk(kelurahan));
}
