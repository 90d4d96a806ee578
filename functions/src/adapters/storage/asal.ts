// What a published update was made of, as an object in Storage beside it.
import { Asal } from '../../domain/again/asal.ts';
import { AsalGabungan } from '../../domain/again/asal-gabungan.ts';
import { readJson, saveJson } from './json-object.ts';

export async function saveAsal(objek: string, asal: Asal | AsalGabungan): Promise<void> {
  await saveJson(objek, asal);
}

/** Null: it is gone, or another version wrote it in another form. */
export function readAsal(objek: string): Promise<Asal | null> {
  return readJson(Asal, objek);
}

/** The same of a province or the nation. */
export function readAsalGabungan(objek: string): Promise<AsalGabungan | null> {
  return readJson(AsalGabungan, objek);
}
