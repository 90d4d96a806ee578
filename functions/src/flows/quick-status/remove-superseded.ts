// Removes the files of updates that are neither the first of a month nor among the last. The objects go
// first: a run that dies in between leaves a manifest entry that the next run clears. Their entries in
// the ledger of downloads stay.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { deleteWorkbook } from '../../adapters/storage/report-bucket.ts';
import { areaTahunId } from '../../domain/basics/paths.ts';
import { expiredUpdates, objekOf } from '../../domain/quick-status/updates/qs-berkas.ts';
import type { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';

/** Returns how many objects were removed. */
export async function removeSuperseded(
  tahun: number,
  kode: KodeWilayah,
  retensiHari: number,
  now: Date,
): Promise<number> {
  const id = areaTahunId(tahun, kode);
  const manifes = await docs.qs.read(id);
  if (manifes === null) return 0;
  const expired = expiredUpdates(manifes, retensiHari, now);
  if (expired.length === 0) return 0;
  for (const objek of expired.flatMap(objekOf)) await deleteWorkbook(objek);
  const gone = new Set(expired.map((r) => r.revisi));
  await inTransaction(async (tx) => {
    const current = await docs.qs.read(id, tx);
    if (!current) return;
    const lama = current.lama.filter((r) => !gone.has(r.revisi));
    await docs.qs.set({ ...current, lama }, tx);
  });
  logs.qsRemoved({ tahun, kode, objek: expired.length });
  return expired.length;
}
