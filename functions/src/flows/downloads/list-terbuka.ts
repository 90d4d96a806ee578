// The folders for everybody, from one document that whoever finds it missing or old puts together. A visitor is
// never the cause of more than that: an instance asks again after some seconds at the earliest.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { listKeterbukaan } from '../../adapters/firestore/quick-status/keterbukaan.ts';
import { listManifesAtas } from '../../adapters/firestore/quick-status/qs.ts';
import { listRekapRingkas } from '../../adapters/firestore/quick-status/rekap.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  foldersOf,
  isRecent,
  petaOf,
  type DaftarTerbuka,
} from '../../domain/quick-status/updates/daftar-terbuka.ts';
import type { ListTerbukaResponse } from '../../domain/callables/terbuka.ts';
import { readable } from '../repair/set-aside.ts';

const ID = 'semua';
const HELD_MS = 3000;

let held: { readonly until: number; readonly daftar: Promise<DaftarTerbuka> } | null = null;

export async function listTerbuka(now: Date): Promise<ListTerbukaResponse> {
  if (held === null || held.until < now.getTime())
    held = { until: now.getTime() + HELD_MS, daftar: load(now) };
  try {
    const { folder, peta } = await held.daftar;
    return { folder, peta };
  } catch (error) {
    held = null;
    throw error;
  }
}

async function load(now: Date): Promise<DaftarTerbuka> {
  const stored = await docs.daftarTerbuka.readIfFits(ID);
  if (stored !== null && isRecent(stored, now)) return stored;
  // What is forgotten meanwhile is put together once more.
  return inTransaction(async (tx) => {
    const current = await docs.daftarTerbuka.readIfFits(ID, tx);
    if (current !== null && isRecent(current, now)) return current;
    const [manifests, said] = await Promise.all([listManifesAtas(), listKeterbukaan()]);
    const opened = (await readable(said, now)).filter((it) => it.terbuka).map((it) => it.kode);
    const open = new Set<string>(opened);
    const folder = foldersOf(await readable(manifests, now), open);
    const newest = folder.find(({ berkas }) => berkas.some((it) => it.terbuka !== null));
    const peta =
      newest === undefined
        ? []
        : petaOf(await readable(await listRekapRingkas(newest.tahun, null), now), newest);
    const daftar = { dihitung: now.toISOString(), folder, peta };
    await docs.daftarTerbuka.set(daftar, tx);
    return daftar;
  });
}

/** What is published or said changes the list: the next visitor has it put together anew. */
export async function forgetDaftar(): Promise<void> {
  await docs.daftarTerbuka.set({ dihitung: '1970-01-01T00:00:00.000Z', folder: [], peta: [] });
}
