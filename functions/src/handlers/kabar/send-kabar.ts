// Task `sendKabar`: the digest of one person and day. Few at once, as mail servers like it.
import { CLASSES } from '../../classes.ts';
import { onTaskDispatched } from 'firebase-functions/tasks';
import { z } from 'zod/mini';
import { Uid } from '../../domain/basics/identitas.ts';
import { Tanggal } from '../../domain/basics/tanggal.ts';
import { sendKabar as send } from '../../flows/kabar/send-kabar.ts';
import { SMTP, todayAt } from '../../params.ts';

const Tugas = z.strictObject({ uid: Uid, tanggal: Tanggal });

export const sendKabar = onTaskDispatched(
  {
    retryConfig: { maxAttempts: 5, minBackoffSeconds: 300 },
    rateLimits: { maxConcurrentDispatches: 4 },
    ...CLASSES.mail,
    secrets: [SMTP],
  },
  async (request) => {
    const now = new Date();
    await send(Tugas.parse(request.data), todayAt(now), now);
  },
);
