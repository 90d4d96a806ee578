// What a published update was made of, as an object in Storage beside it.
import { Asal } from '../../domain/again/asal.ts';
import { AsalGabungan } from '../../domain/again/asal-gabungan.ts';
import type { RevisiQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { readJson, saveJson } from './json-object.ts';

export async function saveAsal(objek: string, asal: Asal | AsalGabungan): Promise<void> {
  await saveJson(objek, asal);
}

/** Null: none was kept, it is gone, or another version wrote it in another form. */
export async function readAsal({ asal }: Pick<RevisiQs, 'asal'>): Promise<Asal | null> {
  return asal === undefined ? null : readJson(Asal, asal);
}

/** The same of a province or the nation. */
export async function readAsalGabungan({
  asal,
}: Pick<RevisiQs, 'asal'>): Promise<AsalGabungan | null> {
  return asal === undefined ? null : readJson(AsalGabungan, asal);
}
