// A cold start in a process of its own, with the code as it is deployed: `cold-worker.ts LIB SESSIONS`. It
// loads every function, as an instance does, and takes two sessions; this script itself loads nothing. Its last line of output says what that took.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { acceptKiriman as AcceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import type { ForColdStart } from './cold-store.ts';

export interface ColdStart {
  /** Processor time in ms, of all threads: to load the code, and from there to the receipt. */
  readonly loadMs: number;
  readonly firstMs: number;
  /** The same for the next submission. */
  readonly nextMs: number;
  /** From the start of the process to the first receipt, ms. */
  readonly wallMs: number;
  readonly peakMb: number;
  /** Packages that were loaded for it, of those that only files need. */
  readonly loaded: readonly string[];
}

const ONLY_FOR_FILES = ['exceljs', '@google-cloud/storage'];

const [lib = '', sessions = ''] = process.argv.slice(2);
const { kiriman, sender } = JSON.parse(sessions) as ForColdStart;
const module = (path: string): Promise<unknown> => import(pathToFileURL(join(lib, path)).href);
const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

// What this script itself needs is no part of a cold start.
const own = processorMs();
const began = performance.now();
await module('index.js');
const loaded = processorMs();
const { acceptKiriman } = (await module('flows/intake/accept-kiriman.js')) as {
  acceptKiriman: typeof AcceptKiriman;
};
await submit(0);
const wallMs = performance.now() - began;
const first = processorMs();
await submit(1);
const next = processorMs();
const { cache } = createRequire(import.meta.url);
console.log(
  JSON.stringify({
    loadMs: loaded - own,
    firstMs: first - loaded,
    nextMs: next - first,
    wallMs,
    peakMb: process.resourceUsage().maxRSS / 1024,
    loaded: ONLY_FOR_FILES.filter((it) =>
      Object.keys(cache).some((path) => path.includes(join('node_modules', it))),
    ),
  } satisfies ColdStart),
);
process.exit(0);

async function submit(n: 0 | 1): Promise<void> {
  const answer: object = await acceptKiriman(kiriman[n], sender, new Date());
  if (!('diterimaPada' in answer)) throw new Error(JSON.stringify(answer));
}
