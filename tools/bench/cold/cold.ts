// `bench cold`: what a phone waits for when no instance of `submitKiriman` is warm. Every start is a process of
// its own with the compiled code; Firestore is that of the local suite.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../suite/paths.ts';
import { compileFunctions } from '../../suite/snapshot.ts';
import { withSuite } from '../with-suite.ts';
import { figure, machine, runScript, type BenchOptions, type Report } from '../report.ts';
import type { ForColdStart } from './cold-store.ts';
import type { ColdStart } from './cold-worker.ts';

const STORE = fileURLToPath(new URL('cold-store.ts', import.meta.url));
const WORKER = fileURLToPath(new URL('cold-worker.ts', import.meta.url));

export async function benchCold({ runs, scale, say }: BenchOptions): Promise<Report> {
  // Another commit's compiled code can be measured in turns with this one's.
  const lib = process.env['KSM_BENCH_LIB'] ?? join(ROOT, 'functions/lib');
  if (process.env['KSM_BENCH_LIB'] === undefined) compileFunctions();
  const found: ColdStart[] = [];
  await withSuite({ withFunctions: false }, async (env) => {
    const starts = await runScript<readonly ForColdStart[]>(STORE, [String(runs)], env);
    for (const start of starts) {
      // An instance has no cache of compiled code.
      const one = await runScript<ColdStart>(WORKER, [lib, JSON.stringify(start)], {
        ...env,
        NODE_DISABLE_COMPILE_CACHE: '1',
      });
      say(
        `load ${String(Math.round(one.loadMs))} ms, first ${String(Math.round(one.firstMs))} ms of processor; ${String(Math.round(one.wallMs))} ms`,
      );
      found.push(one);
    }
  });
  const each = (of: (one: ColdStart) => number) => found.map(of);
  return {
    bench: 'cold',
    machine: machine(),
    runs,
    scale,
    figures: [
      figure(
        'processor until the first receipt',
        'ms',
        each((one) => one.loadMs + one.firstMs),
      ),
      figure(
        '  of which to load the code',
        'ms',
        each((one) => one.loadMs),
      ),
      figure(
        'processor for the next receipt',
        'ms',
        each((one) => one.nextMs),
      ),
      figure(
        'from the start to the first receipt',
        'ms',
        each((one) => one.wallMs),
      ),
      figure(
        'peak memory',
        'MB',
        each((one) => one.peakMb),
      ),
    ],
    targets: [],
    checks: [
      {
        name: 'exceljs and the client of Cloud Storage are not loaded for a submission',
        ok: found.every((one) => one.loaded.length === 0),
      },
    ],
  };
}
