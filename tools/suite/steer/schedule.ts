// Runs a scheduled function of the suite now, as Cloud Scheduler would at its time.
import { FIREBASE_CONFIG, PROJECT } from '../ports.ts';

const GENERATIONS = 30;

export async function runSchedule(name: string): Promise<void> {
  const origin = process.env['KSM_FUNCTIONS_ORIGIN'];
  if (origin === undefined)
    throw new Error('KSM_FUNCTIONS_ORIGIN is not set: is the suite running?');
  const faults: string[] = [];
  // The suite renumbers its triggers each time they are put to sleep and woken. An older number is
  // answered without running anything, and a later one does not exist.
  for (let generation = 0; generation < GENERATIONS; generation += 1) {
    const trigger = `${FIREBASE_CONFIG.firestore.location}-${name}-${String(generation)}`;
    const response = await fetch(`${origin}/functions/projects/${PROJECT}/triggers/${trigger}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    if (response.status === 200) return;
    faults.push(`${String(response.status)} ${(await response.text()).slice(0, 100)}`);
  }
  throw new Error(`${name} did not run: ${faults.join('; ')}`);
}
