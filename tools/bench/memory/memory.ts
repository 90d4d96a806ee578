// `bench memory`: whether an instance of each class has room for its heaviest functions at national sizes,
// asked as often at once as the class allows. The flows are the deployed ones; Firestore and Storage are those
// of the local suite.
import { fileURLToPath } from 'node:url';
import { CLASSES, MEBIBYTES, type ClassName } from '../../../functions/src/classes.ts';
import { withSuite } from '../with-suite.ts';
import {
  figure,
  machine,
  median,
  runScript,
  type BenchOptions,
  type Figure,
  type Report,
} from '../report.ts';
import type { Load } from './memory-worker.ts';
import type { Scenario } from './scenarios.ts';

const STORE = fileURLToPath(new URL('memory-store.ts', import.meta.url));
const WORKER = fileURLToPath(new URL('memory-worker.ts', import.meta.url));
/** Share of an instance's memory that its heaviest function may use. */
const ROOM_PERCENT = 80;
/** Of an instance's memory, MiB: what is not the heap of JavaScript. */
const BESIDE_HEAP = 128;

/** The heaviest function of each class, in the order in which they need each other. */
const MEASURED: readonly (readonly [Scenario, ClassName])[] = [
  ['listQs', 'page'],
  ['getWilayah', 'page'],
  ['listUnggulan', 'page'],
  ['listAntrean', 'page'],
  ['listTerbuka', 'visitors'],
  ['recordKunjungan', 'visitors'],
  ['listKsm', 'lists'],
  ['submitKiriman', 'intake'],
  ['sendFoto', 'intake'],
  ['onKirimanWritten', 'compute'],
  ['nightly', 'schedule'],
  ['rollKota', 'night'],
  ['sendKabar', 'mail'],
  ['regenerateQs', 'workbook'],
  ['getQsUrl', 'manyGroups'],
  ['verifyArea', 'workbook'],
  ['makeQsAgain', 'workbook'],
];

export async function benchMemory({ runs, scale, say }: BenchOptions): Promise<Report> {
  const found = new Map<Scenario, Load[]>();
  for (let run = 0; run < runs; run += 1)
    for (const [scenario, load] of await runOnce(scale, say))
      found.set(scenario, [...(found.get(scenario) ?? []), load]);
  const loads = (scenario: Scenario) => found.get(scenario) ?? [];
  return {
    bench: 'memory',
    machine: machine(),
    runs,
    scale,
    figures: MEASURED.flatMap(([scenario, className]): Figure[] => {
      const { concurrency } = CLASSES[className];
      const name = `${scenario} (${className}), ${String(concurrency)} at once`;
      const each = (of: (load: Load) => number) => loads(scenario).map(of);
      return [
        figure(
          `${name}: code alone`,
          'MB',
          each((load) => load.startMb),
        ),
        figure(
          `${name}: peak memory`,
          'MB',
          each((load) => load.peakMb),
        ),
        figure(
          `${name}: until all are answered`,
          's',
          each((load) => load.callSeconds),
        ),
      ];
    }),
    targets: MEASURED.map(([scenario, className]) => {
      const limit = (MEBIBYTES[CLASSES[className].memory] * ROOM_PERCENT) / 100;
      const peak = median(loads(scenario).map((load) => load.peakMb));
      return {
        name: `${scenario}: peak memory (MB)`,
        wanted: `<= ${String(Math.round(limit))}`,
        found: peak,
        met: scale === 1 && peak <= limit,
      };
    }),
    checks: [
      {
        name: 'every call was answered within the memory of its class',
        ok: MEASURED.every(([scenario]) => loads(scenario).length === runs),
      },
    ],
  };
}

async function runOnce(
  scale: number,
  say: BenchOptions['say'],
): Promise<ReadonlyMap<Scenario, Load>> {
  return withSuite({ withFunctions: false }, async (env) => {
    await runScript(STORE, [String(scale)], env);
    const found = new Map<Scenario, Load>();
    for (const [scenario, className] of MEASURED) {
      const { memory, concurrency } = CLASSES[className];
      const heap = MEBIBYTES[memory] - BESIDE_HEAP;
      const load = await runScript<Load>(WORKER, [scenario, String(concurrency), String(scale)], {
        ...env,
        NODE_OPTIONS: `--max-old-space-size=${String(heap)}`,
      });
      say(`${scenario}: ${String(Math.round(load.peakMb))} MB, ${load.callSeconds.toFixed(1)} s`);
      found.set(scenario, load);
    }
    return found;
  });
}
