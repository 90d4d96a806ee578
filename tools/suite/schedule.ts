// Runs a scheduled function of the suite now, as Cloud Scheduler would at its time.
import { FIREBASE_CONFIG, PROJECT } from './ports.ts';

export async function runSchedule(name: string): Promise<void> {
  const origin = process.env['KSM_FUNCTIONS_ORIGIN'];
  if (origin === undefined)
    throw new Error('KSM_FUNCTIONS_ORIGIN is not set: is the suite running?');
  const trigger = `${FIREBASE_CONFIG.firestore.location}-${name}-0`;
  const response = await fetch(`${origin}/functions/projects/${PROJECT}/triggers/${trigger}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  });
  if (!response.ok) {
    throw new Error(`${name}: ${String(response.status)} ${await response.text()}`);
  }
}
