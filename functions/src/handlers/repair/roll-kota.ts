// Task `rollKota`: computes the groups of a kab/kota, a page at a time: the running month as of today, or
// everything for a rebuild.
import { CLASSES } from '../../classes.ts';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod/mini';
import { PERCOBAAN_TUGAS } from '../../domain/access/tugas.ts';
import { SetelahKsm } from '../../domain/basics/identitas.ts';
import { Cacah } from '../../domain/basics/numbers/cacah.ts';
import { KodeKota } from '../../domain/basics/wilayah.ts';
import { rollKota as roll } from '../../flows/maturity/roll-kota.ts';
import { keepFate } from '../../flows/repair/keep-fate.ts';
import { rebuildKota } from '../../flows/repair/rebuild-kota.ts';
import { todayAt } from '../../params.ts';

const Tugas = z.strictObject({
  kota: KodeKota,
  setelah: SetelahKsm,
  bangunUlang: z.optional(
    z.strictObject({ mulai: z.iso.datetime(), hitung: z.boolean(), ksm: Cacah }),
  ),
});

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
    const { bangunUlang, ...tugas } = Tugas.parse(request.data);
    if (bangunUlang) return rebuildKota({ ...tugas, bangunUlang, percobaan }, today, now);
    const task = { jenis: 'malam', putaran: today, kode: tugas.kota, percobaan } as const;
    await keepFate(task, async () => {
      await roll(tugas, today, now);
      // The kab/kota is done when the task is that its last page hands over.
      return null;
    });
  },
);
