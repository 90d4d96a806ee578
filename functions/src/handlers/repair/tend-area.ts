// Task `tendArea`: what the night leaves to a kab/kota, a province or the nation besides computing groups.
import { CLASSES } from '../../classes.ts';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod/mini';
import { PERCOBAAN_TUGAS } from '../../domain/access/tugas.ts';
import { KodeWilayah } from '../../domain/basics/wilayah.ts';
import { keepFate } from '../../flows/repair/keep-fate.ts';
import { tendArea as tend } from '../../flows/repair/tend-area.ts';
import { todayAt } from '../../params.ts';

const Tugas = z.strictObject({ kode: KodeWilayah });

export const tendArea = onTaskDispatched(
  {
    retryConfig: { maxAttempts: PERCOBAAN_TUGAS, minBackoffSeconds: 60 },
    rateLimits: { maxConcurrentDispatches: 10 },
    ...CLASSES.night,
  },
  async (request) => {
    const now = new Date();
    const today = todayAt(now);
    const { kode } = Tugas.parse(request.data);
    const task = { jenis: 'malam', putaran: today, kode, percobaan: request.retryCount } as const;
    await keepFate(task, () => tend(kode, today, now));
  },
);
