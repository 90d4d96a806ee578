// Puts the suite's background triggers to sleep and wakes them; the hubs of both suites can do it.
// Seeding computes each group itself, and a test that counts reads must run undisturbed.
import { suitePorts } from '../ports.ts';

export async function setTriggers(enabled: boolean): Promise<void> {
  const verb = enabled ? 'enable' : 'disable';
  // The hub of the suite that is written to, whatever its ports.
  const firestore = Number(process.env['FIRESTORE_EMULATOR_HOST']?.split(':').at(-1));
  const { hub } = suitePorts(firestore - suitePorts(0).firestore);
  const url = `http://127.0.0.1:${String(hub)}/functions/${verb}BackgroundTriggers`;
  const response = await fetch(url, { method: 'PUT' });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
}
