// Task `verifyArea`: a page of groups, or a file, of an area that is verified; each names the next.
import { CLASSES } from '../../classes.ts';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod/mini';
import { enqueueVerify } from '../../adapters/platform/queue.ts';
import { PERCOBAAN_TUGAS } from '../../domain/access/tugas.ts';
import { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { DONE, keepFate } from '../../flows/repair/keep-fate.ts';
import { verifyPage } from '../../flows/verify/verify-area.ts';
import { todayAt } from '../../params.ts';

const Tugas = z.strictObject({ kode: KodeWilayah, mulai: z.iso.datetime() });

export const verifyArea = onTaskDispatched(
  {
    retryConfig: { maxAttempts: PERCOBAAN_TUGAS, minBackoffSeconds: 60 },
    rateLimits: { maxConcurrentDispatches: 4 },
    ...CLASSES.workbook,
  },
  async (request) => {
    const now = new Date();
    const today = todayAt(now);
    const tugas = Tugas.parse(request.data);
    const { kode } = tugas;
    const { retryCount: percobaan } = request;
    await keepFate({ jenis: 'pencocokan', putaran: today, kode, percobaan }, async () => {
      const isMore = await verifyPage({ ...tugas, mend: true, today, now });
      if (!isMore) return DONE;
      await enqueueVerify(tugas);
      return null;
    });
  },
);
