// What a build of a kab/kota read, as an object in Storage: JSON, gzip.
import { gunzipSync, gzipSync } from 'node:zlib';
import { KotaPart } from '../../domain/quick-status/updates/kota-part.ts';
import { readObject, saveObject } from './report-bucket.ts';

/** Returns its size in bytes. */
export async function savePart(objek: string, part: KotaPart): Promise<number> {
  const bytes = gzipSync(JSON.stringify(part));
  await saveObject(objek, bytes, 'application/gzip');
  return bytes.byteLength;
}

/** Null when it is gone, or when an older version wrote it in another form: then everything is read again. */
export async function readPart(objek: string): Promise<KotaPart | null> {
  const bytes = await readObject(objek);
  if (bytes === null) return null;
  const parsed = KotaPart.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')));
  return parsed.success ? parsed.data : null;
}
