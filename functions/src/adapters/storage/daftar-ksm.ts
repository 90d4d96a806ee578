// The groups of a kab/kota as lists show them, as an object in Storage: JSON, gzip.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { DaftarKsm, objekDaftar } from '../../domain/lists/daftar-ksm.ts';
import { readObject, saveObject } from './report-bucket.ts';

export async function saveDaftar(daftar: DaftarKsm): Promise<void> {
  const bytes = gzipSync(JSON.stringify(daftar));
  await saveObject(objekDaftar(daftar.kota), bytes, 'application/gzip');
}

/** Null when there is none, or one that another version wrote in another form. */
export async function readDaftar(kota: KodeKota): Promise<DaftarKsm | null> {
  const bytes = await readObject(objekDaftar(kota));
  if (bytes === null) return null;
  const parsed = DaftarKsm.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')));
  return parsed.success ? parsed.data : null;
}
