// Schedule `nightly`, 02:00 in Jakarta: repairs and refreshes; see its flow.
import { CLASSES } from '../../classes.ts';
import { onSchedule } from 'firebase-functions/scheduler';
import { runNightly } from '../../flows/repair/run-nightly.ts';
import { todayAt, ZONA_WAKTU } from '../../params.ts';

export const nightly = onSchedule(
  { ...CLASSES.schedule, schedule: '0 2 * * *', timeZone: ZONA_WAKTU, retryCount: 3 },
  async () => {
    const now = new Date();
    await runNightly(todayAt(now), now);
  },
);
