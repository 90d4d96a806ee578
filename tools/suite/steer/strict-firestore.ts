// A Firestore of its own that refuses a query whose composite index firestore.indexes.json does not
// define, as production does and the suite does not. Firenook only.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firenookBinary } from '../firenook-binary.ts';
import { ROOT } from '../paths.ts';
import { FIREBASE_CONFIG, PROJECT } from '../ports.ts';
import { startJob, Trouble } from '../processes.ts';

export interface StrictFirestore {
  /** Value for FIRESTORE_EMULATOR_HOST. */
  readonly host: string;
  stop(): Promise<void>;
}

/** Null where there is no Firenook for this platform. */
export async function startStrictFirestore(port: number): Promise<StrictFirestore | null> {
  const binary = await firenookBinary();
  if (binary === null) return null;
  const folder = await mkdtemp(join(tmpdir(), 'strict-firestore-'));
  const logFile = join(folder, 'log');
  const args = ['firestore', '--strict-indexes', '--port', String(port), '--project_id', PROJECT];
  args.push('--rules', join(ROOT, FIREBASE_CONFIG.firestore.rules));
  const job = startJob(binary, args, { cwd: ROOT, env: process.env, logFile });
  const stop = async (): Promise<void> => {
    await job.stop(5000);
    await rm(folder, { recursive: true, force: true });
  };
  for (let waited = 0; waited < 10_000; waited += 50) {
    if (await accepts(port)) return { host: `127.0.0.1:${String(port)}`, stop };
    await sleep(50);
  }
  const log = await readFile(logFile, 'utf8');
  await stop();
  throw new Trouble(`Firestore dengan indeks ketat tidak siap:\n${log}`);
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
