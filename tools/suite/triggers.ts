// Puts the background triggers of the suite to sleep and wakes them: both suites' hubs can do it. Seeding
// computes each group itself, and a test that counts reads must be alone.
import { suitePorts } from './ports.ts';

export async function setTriggers(enabled: boolean): Promise<void> {
  const verb = enabled ? 'enable' : 'disable';
  // The hub of the very suite that is written to, wherever its ports lie.
  const firestore = Number(process.env['FIRESTORE_EMULATOR_HOST']?.split(':').at(-1));
  const { hub } = suitePorts(firestore - suitePorts(0).firestore);
  const url = `http://127.0.0.1:${String(hub)}/functions/${verb}BackgroundTriggers`;
  const response = await fetch(url, { method: 'PUT' });
  if (!response.ok) throw new Error(`${url}: ${String(response.status)}`);
}
