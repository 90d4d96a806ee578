// Schedule `morning`, 06:00 in Jakarta: hands out the digests of those who switched them on; see its flow.
import { CLASSES } from '../../classes.ts';
import { onSchedule } from 'firebase-functions/scheduler';
import { runMorning } from '../../flows/kabar/run-morning.ts';
import { todayAt, ZONA_WAKTU } from '../../params.ts';

export const morning = onSchedule(
  { ...CLASSES.schedule, schedule: '0 6 * * *', timeZone: ZONA_WAKTU, retryCount: 3 },
  async () => {
    const now = new Date();
    await runMorning(todayAt(now), now);
  },
);
