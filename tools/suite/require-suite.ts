// Global set-up of the test projects that use the suite. `npm test` starts a suite and sets the
// environment. When they are run by hand, a suite on the ports of KSM_PORT_OFFSET is looked for; having
// none is a failure.
import { suiteEnv } from './ports.ts';

export async function setup(): Promise<void> {
  if (process.env['KSM_FUNCTIONS_ORIGIN'] === undefined) Object.assign(process.env, suiteEnv());
  const firestore = process.env['FIRESTORE_EMULATOR_HOST'] ?? '';
  try {
    await fetch(`http://${firestore}/`);
  } catch {
    throw new Error(
      `Suite tidak berjalan (${firestore}). Jalankan: npm test -- --only=functions [saringan]`,
    );
  }
}
