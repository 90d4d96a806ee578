// Objects in Storage that only save work: JSON, gzip. What they say can be made again, so one that cannot be
// read counts as none.
import { gunzipSync, gzipSync } from 'node:zlib';
import type { z } from 'zod/mini';
import { readObject, saveObject } from './report-bucket.ts';

/** Returns its size in bytes. */
export async function saveJson(objek: string, value: object): Promise<number> {
  const bytes = gzipSync(JSON.stringify(value));
  await saveObject(objek, bytes, 'application/gzip');
  return bytes.byteLength;
}

/** Null when it is gone or broken, or when another version wrote it in another form. */
export async function readJson<T>(
  schema: Pick<z.ZodMiniType<T>, 'safeParse'>,
  objek: string,
): Promise<T | null> {
  const bytes = await readObject(objek);
  return bytes === null ? null : (schema.safeParse(unpacked(bytes)).data ?? null);
}

/** Undefined, which fits no schema, when it is broken. */
function unpacked(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(gunzipSync(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
