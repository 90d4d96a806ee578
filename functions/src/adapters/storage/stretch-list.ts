// The list of stretches of a Data workbook, as an object beside it.
import { StretchList } from '../../domain/quick-status/updates/stretches.ts';
import { readJson, saveJson } from './json-object.ts';

export async function saveStretchList(objek: string, daftar: StretchList): Promise<void> {
  await saveJson(objek, daftar);
}

/** Null when there is none that can be read: then every stretch is rendered. */
export function readStretchList(objek: string): Promise<StretchList | null> {
  return readJson(StretchList, objek);
}
