// Task `rollKota`: moves the running month of a kab/kota's groups to today.
import { CLASSES } from '../../classes.ts';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod/mini';
import { PERCOBAAN_TUGAS } from '../../domain/access/tugas.ts';
import { SetelahKsm } from '../../domain/basics/identitas.ts';
import { KodeKota } from '../../domain/basics/wilayah.ts';
import { rollKota as roll } from '../../flows/maturity/roll-kota.ts';
import { keepFate } from '../../flows/repair/keep-fate.ts';
import { todayAt } from '../../params.ts';

const Tugas = z.strictObject({ kota: KodeKota, setelah: SetelahKsm });

export const rollKota = onTaskDispatched(
  {
    retryConfig: { maxAttempts: PERCOBAAN_TUGAS, minBackoffSeconds: 60 },
    rateLimits: { maxConcurrentDispatches: 10 },
    ...CLASSES.night,
  },
  async (request) => {
    const now = new Date();
    const today = todayAt(now);
    const { retryCount: percobaan } = request;
    const tugas = Tugas.parse(request.data);
    const task = { jenis: 'malam', putaran: today, kode: tugas.kota, percobaan } as const;
    await keepFate(task, async () => {
      await roll(tugas, today, now);
      // The kab/kota is done when the task is that its last page hands over.
      return null;
    });
  },
);
