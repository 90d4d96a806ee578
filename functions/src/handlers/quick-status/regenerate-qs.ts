// Task `regenerateQs`: builds the QS of one area and year, if it is stale.
import { CLASSES } from '../../classes.ts';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod/mini';
import { Tahun } from '../../domain/basics/tanggal.ts';
import { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { regenerateQs as regenerate } from '../../flows/quick-status/regenerate-qs.ts';
import { takeTurns } from '../../adapters/platform/turns.ts';
import { todayAt } from '../../params.ts';

const Tugas = z.strictObject({ tahun: Tahun, kode: KodeWilayah });

/** As its concurrency says. The local suite runs every function in one process and does not know it. */
const oneAtATime = takeTurns(1);

export const regenerateQs = onTaskDispatched(
  {
    // Together longer than the lease of a build that was killed.
    retryConfig: { maxAttempts: 8, minBackoffSeconds: 30, maxBackoffSeconds: 600 },
    rateLimits: { maxConcurrentDispatches: 20 },
    ...CLASSES.workbook,
  },
  async (request) => {
    const now = new Date();
    const tugas = Tugas.parse(request.data);
    await oneAtATime(() => regenerate(tugas, todayAt(now), now, request.retryCount > 0));
  },
);
