// Runs that make a past update again, as objects in Storage: what is asked for, and the result of each step.
import { FOLDER_LAGI, folderLagi } from '../../domain/basics/paths.ts';
import { Kerja, kerjaTime, Langkah } from '../../domain/again/kerja.ts';
import { readJson, saveJson } from './json-object.ts';
import { deleteWorkbook, listObjects } from './report-bucket.ts';

const kerjaIn = (id: string) => `${folderLagi(id)}kerja.json.gz`;
const langkahIn = (id: string, dari: number) =>
  `${folderLagi(id)}${String(dari).padStart(6, '0')}.json.gz`;

export async function saveKerja(kerja: Kerja): Promise<void> {
  await saveJson(kerjaIn(kerja.id), kerja);
}

/** Null: there is none, or it was cleared away. */
export function readKerja(id: string): Promise<Kerja | null> {
  return readJson(Kerja, kerjaIn(id));
}

export async function saveLangkah(id: string, dari: number, langkah: Langkah): Promise<void> {
  await saveJson(langkahIn(id, dari), langkah);
}

export function readLangkah(id: string, dari: number): Promise<Langkah | null> {
  return readJson(Langkah, langkahIn(id, dari));
}

/** The workbook of a run. */
export const objekLagi = (id: string) => `${folderLagi(id)}lagi.xlsx`;

/** Removes every run that began before `sebelum`. Answers how many objects. */
export async function removeOldRuns(sebelum: Date): Promise<number> {
  const until = kerjaTime(sebelum);
  const old = (await listObjects(FOLDER_LAGI)).filter(
    (objek) => objek.slice(FOLDER_LAGI.length, FOLDER_LAGI.length + until.length) < until,
  );
  for (const objek of old) await deleteWorkbook(objek);
  return old.length;
}
