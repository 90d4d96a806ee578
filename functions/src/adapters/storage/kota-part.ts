// What a build of a kab/kota read, as an object in Storage.
import { KotaPart } from '../../domain/quick-status/updates/kota-part.ts';
import { readJson, saveJson } from './json-object.ts';

/** Returns its size in bytes. */
export function savePart(objek: string, part: KotaPart): Promise<number> {
  return saveJson(objek, part);
}

/** Null when there is none that can be read: then everything is read again. */
export function readPart(objek: string): Promise<KotaPart | null> {
  return readJson(KotaPart, objek);
}
