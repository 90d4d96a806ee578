// Task `rollKota`: moves the running month of a kab/kota's groups to today.
import { CLASSES } from '../../classes.ts';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod/mini';
import { KodeKota } from '../../domain/basics/wilayah.ts';
import { rollKota as roll } from '../../flows/maturity/roll-kota.ts';
import { todayAt } from '../../params.ts';
import { SetelahKsm } from '../../domain/basics/identitas.ts';

const Tugas = z.strictObject({ kota: KodeKota, setelah: SetelahKsm });

export const rollKota = onTaskDispatched(
  {
    retryConfig: { maxAttempts: 5, minBackoffSeconds: 60 },
    rateLimits: { maxConcurrentDispatches: 10 },
    ...CLASSES.night,
  },
  async (request) => {
    const now = new Date();
    await roll(Tugas.parse(request.data), todayAt(now), now);
  },
);
