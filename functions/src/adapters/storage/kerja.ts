// Runs that make a past update again, as objects in Storage: what is asked for, and the result of each step.
import { FOLDER_LAGI, folderLagi } from '../../domain/basics/paths.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { Kerja, kerjaTime, Langkah } from '../../domain/again/kerja.ts';
import { HasilKota, KerjaGabungan, Maju } from '../../domain/again/kerja-gabungan.ts';
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

const gabunganIn = (id: string) => `${folderLagi(id)}gabungan.json.gz`;
const majuIn = (id: string) => `${folderLagi(id)}maju.json.gz`;
const hasilIn = (id: string, kode: KodeKota) => `${folderLagi(id)}kota-${kode}.json.gz`;

export async function saveGabungan(kerja: KerjaGabungan): Promise<void> {
  await saveJson(gabunganIn(kerja.id), kerja);
}

/** Null: there is none, or it was cleared away. */
export function readGabungan(id: string): Promise<KerjaGabungan | null> {
  return readJson(KerjaGabungan, gabunganIn(id));
}

export async function saveMaju(id: string, maju: Maju): Promise<void> {
  await saveJson(majuIn(id), maju);
}

/** Null: not begun. */
export function readMaju(id: string): Promise<Maju | null> {
  return readJson(Maju, majuIn(id));
}

export async function saveHasil(id: string, hasil: HasilKota): Promise<void> {
  await saveJson(hasilIn(id, hasil.rekap.kode), hasil);
}

export function readHasil(id: string, kode: KodeKota): Promise<HasilKota | null> {
  return readJson(HasilKota, hasilIn(id, kode));
}

/** The part of a kab/kota that was made again for a file above it. */
export const objekPartLagi = (id: string, kode: KodeKota) =>
  `${folderLagi(id)}bagian-${kode}.json.gz`;

/** Removes what the steps of a run have left. */
export async function removeRun(id: string): Promise<void> {
  for (const objek of await listObjects(folderLagi(id))) await deleteWorkbook(objek);
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
