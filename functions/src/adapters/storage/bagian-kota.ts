// What a build of a kab/kota read, as an object in Storage: JSON, gzip.
import { gunzipSync, gzipSync } from 'node:zlib';
import { BagianKota } from '../../domain/quick-status/updates/bagian-kota.ts';
import { readObject, saveObject } from './report-bucket.ts';

/** Answers its size in bytes. */
export async function saveBagian(objek: string, bagian: BagianKota): Promise<number> {
  const bytes = gzipSync(JSON.stringify(bagian));
  await saveObject(objek, bytes, 'application/gzip');
  return bytes.byteLength;
}

/** Null when it is gone, or when an older version wrote it otherwise: then everything is read again. */
export async function readBagian(objek: string): Promise<BagianKota | null> {
  const bytes = await readObject(objek);
  if (bytes === null) return null;
  const parsed = BagianKota.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')));
  return parsed.success ? parsed.data : null;
}
