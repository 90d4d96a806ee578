// The programme locations of a kab/kota for choosing and searching, as an object in Storage.
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { DaftarLokasi, objekDaftarLokasi } from '../../domain/lists/areas/daftar-lokasi.ts';
import { readJson, saveJson } from './json-object.ts';

export async function saveDaftarLokasi(daftar: DaftarLokasi): Promise<void> {
  await saveJson(objekDaftarLokasi(daftar.kota), daftar);
}

/** Null when there is none that can be read. */
export function readDaftarLokasi(kota: KodeKota): Promise<DaftarLokasi | null> {
  return readJson(DaftarLokasi, objekDaftarLokasi(kota));
}
