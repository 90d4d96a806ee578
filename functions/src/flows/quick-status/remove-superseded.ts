// Removes the updates of a file that are neither the first of a month nor among the last: with the first
// publication of a day, and every night. The objects go first: a run that dies in between leaves an entry that the next run
// clears. Their entries in the ledger of downloads stay.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  listLamaSebelum,
  listLamaTerakhir,
} from '../../adapters/firestore/quick-status/qs-lama.ts';
import type { TugasQs } from '../../adapters/platform/queue.ts';
import { deleteWorkbook } from '../../adapters/storage/report-bucket.ts';
import { qsLamaId } from '../../domain/basics/paths.ts';
import { objekOf } from '../../domain/quick-status/updates/qs-berkas.ts';
import {
  expiredUpdates,
  expiryOf,
  TERAKHIR,
  type QsLama,
} from '../../domain/quick-status/updates/qs-lama.ts';
import { logs } from '../../logs.ts';
import { RETENSI_HARI } from '../../params.ts';
import { readable } from '../repair/set-aside.ts';

/** As many as a file can have in a day: one a minute. */
const LOOKED_AT = 1440;
const AT_ONCE = 10;

/** Returns how many were removed. */
export async function removeSuperseded({ tahun, kode }: TugasQs, now: Date): Promise<number> {
  const berkas = { tahun, kode };
  const retensi = RETENSI_HARI.value();
  const old = await readable(await listLamaSebelum(berkas, expiryOf(retensi, now), LOOKED_AT), now);
  if (old.length === 0) return 0;
  const last = await readable(await listLamaTerakhir(berkas, TERAKHIR), now);
  const isLast = new Set(last.map((r) => r.revisi));
  const others = old.filter((r) => !isLast.has(r.revisi)).toReversed();
  const expired = expiredUpdates([...last, ...others], retensi, now);
  const remove = async (revisi: QsLama) => {
    for (const objek of objekOf(revisi)) await deleteWorkbook(objek);
    await docs.qsLama.remove(qsLamaId(tahun, kode, revisi.revisi));
  };
  for (let i = 0; i < expired.length; i += AT_ONCE)
    await Promise.all(expired.slice(i, i + AT_ONCE).map(remove));
  if (expired.length > 0) logs.qsRemoved({ tahun, kode, objek: expired.length });
  return expired.length;
}
