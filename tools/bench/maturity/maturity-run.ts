// One run of `bench maturity` in a process of its own: `maturity-run.ts GROUPS THREADS`.
import { Worker } from 'node:worker_threads';
import type { Share, ShareResult } from './maturity-worker.ts';
import { measureSelf, type Measured } from '../report.ts';

export interface MaturityRun extends Measured {
  readonly shares: readonly ShareResult[];
}

const [groups = 0, threads = 0] = process.argv.slice(2).map(Number);
const shares = await Promise.all(
  Array.from({ length: threads }, (_, from) => runShare({ from, step: threads, groups })),
);
console.log(JSON.stringify({ ...measureSelf(), shares } satisfies MaturityRun));

function runShare(share: Share): Promise<ShareResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('maturity-worker.ts', import.meta.url), {
      workerData: share,
      // Otherwise a thread would fill tens of megabytes with garbage before it collects any.
      resourceLimits: { maxYoungGenerationSizeMb: 24 },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
