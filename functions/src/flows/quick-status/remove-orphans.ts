// Removes what a build left behind when it died before switching the manifest: objects named by its
// ticket, unless manifest, earlier update or recap refers to them. Safe for tickets that can no longer be published: a
// build's own after its failure, and every older one once a newer build is published.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listLama } from '../../adapters/firestore/quick-status/qs-lama.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import { deleteWorkbook, listObjects } from '../../adapters/storage/report-bucket.ts';
import { areaTahunId, folderPart, folderQs, ticketOf } from '../../domain/basics/paths.ts';
import { objekOf } from '../../domain/quick-status/updates/qs-berkas.ts';
import { logs } from '../../logs.ts';
import { setAside } from '../repair/set-aside.ts';

export async function removeOrphans(
  { tahun, kode }: TugasQs,
  isLeft: (tiket: number) => boolean,
  now: Date,
): Promise<void> {
  const id = areaTahunId(tahun, kode);
  const [manifes, rekap, ...listed] = await Promise.all([
    docs.qs.read(id),
    docs.rekap.readIfFits(id),
    listObjects(folderQs(tahun, kode)),
    listObjects(folderPart(tahun, kode)),
  ]);
  // After the manifest: an update leaves it for a document of its own, never the other way.
  const lama = await listLama({ tahun, kode });
  // What one that cannot be read refers to is not known, so nothing is removed before it can be.
  await setAside(lama.unreadable, now);
  if (lama.unreadable.length > 0) return;
  const known = new Set([
    ...(manifes ? [manifes.terbaru, ...manifes.lama] : []).flatMap(objekOf),
    ...lama.rows.flatMap(objekOf),
    ...(manifes?.usang ?? []).map((u) => u.objek),
    ...(rekap?.bagian ? [rekap.bagian.objek] : []),
  ]);
  const orphans = listed.flat().filter((objek) => {
    const tiket = ticketOf(objek);
    return tiket !== null && isLeft(tiket) && !known.has(objek);
  });
  for (const objek of orphans) await deleteWorkbook(objek);
  if (orphans.length > 0) logs.qsRemoved({ tahun, kode, objek: orphans.length });
}
