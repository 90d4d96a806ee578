// What the night leaves to a kab/kota besides computing its groups: documents that could not be read, files on
// an old parameter set, updates past their retention. What fails stops nothing else, and the task comes again.
import { listManifesWithin } from '../../adapters/firestore/qs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listTersisihKota } from '../../adapters/firestore/tersisih.ts';
import { enqueueQs } from '../../adapters/platform/queue.ts';
import { parameterOn, type SetParameter } from '../../domain/basics/parameter.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { isSubkota, type KodeKota } from '../../domain/basics/wilayah.ts';
import type { ManifesRingkas } from '../../domain/quick-status/updates/manifes-ringkas.ts';
import { logs } from '../../logs.ts';
import { markAreaStale } from '../quick-status/mark-area-stale.ts';
import { removeSuperseded } from '../quick-status/remove-superseded.ts';
import { readable } from './set-aside.ts';
import { tryAgain } from './try-again.ts';

/** Throws the last error, once everything was tried. */
export async function tendKota(kota: KodeKota, today: Tanggal, now: Date): Promise<void> {
  const failed: unknown[] = [];
  const attempt = async (langkah: string, work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (error) {
      logs.stepFailed({ langkah }, error);
      failed.push(error);
    }
  };
  for (const it of (await listTersisihKota(kota)).rows)
    await attempt('tersisih', () => tryAgain(it, today, now));
  const sets = await listParameter();
  for (const m of await readable(await listManifesWithin(kota), now)) {
    await attempt('hapus', () => removeSuperseded(m, now));
    await attempt('parameter', async () => {
      if ((await markOutdated(m, sets, now)) > 0) await enqueueQs(m, now);
    });
  }
  if (failed.length > 0) throw failed.at(-1);
}

/** Marks a file that was made with another parameter set than is in force now. Answers how many: 0 or 1. */
export async function markOutdated(
  { tahun, kode, terbaru }: ManifesRingkas,
  sets: readonly SetParameter[],
  now: Date,
): Promise<number> {
  // Files of kecamatan and kelurahan follow their kab/kota when they are asked for.
  if (isSubkota(kode)) return 0;
  if (terbaru.parameter === parameterOn(sets, terbaru.per).berlakuSejak) return 0;
  await markAreaStale(tahun, kode, now);
  return 1;
}
