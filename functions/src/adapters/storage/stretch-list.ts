// The list of stretches of a Data workbook, as an object beside it: JSON, gzip.
import { gunzipSync, gzipSync } from 'node:zlib';
import { StretchList } from '../../domain/quick-status/updates/stretches.ts';
import { readObject, saveObject } from './report-bucket.ts';

export async function saveStretchList(objek: string, daftar: StretchList): Promise<void> {
  await saveObject(objek, gzipSync(JSON.stringify(daftar)), 'application/gzip');
}

/**
 * Null when it is gone, or when an older version wrote it in another form: then every stretch is
 * rendered.
 */
export async function readStretchList(objek: string): Promise<StretchList | null> {
  const bytes = await readObject(objek);
  if (bytes === null) return null;
  const parsed = StretchList.safeParse(JSON.parse(gunzipSync(bytes).toString('utf8')));
  return parsed.success ? parsed.data : null;
}
