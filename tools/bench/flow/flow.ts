// `bench flow`: the journey of 500 sessions from 20 clients on the local suite: how soon a session is
// acknowledged, computed and counted in the QS file of its kab/kota, and what it reads and writes. The
// debounce is 0, so that work is measured and not waiting. Every run begins on an empty suite.
import { isDeepStrictEqual } from 'node:util';
import { fileURLToPath } from 'node:url';
import { portOffset } from '../../suite/ports.ts';
import { startSuite } from '../../suite/suite.ts';
import type { SessionCost } from './flow-cost.ts';
import type { FlowLoad } from './flow-load.ts';
import { TODAY } from './flow-people.ts';
import {
  figure,
  machine,
  median,
  quantile,
  round,
  runScript,
  type BenchOptions,
  type Report,
} from '../report.ts';

const SESSIONS = 500;
const CLIENTS = 20;
const PORT_OFFSET = 20_000;
/** From the receipt to the published file, at the 95th percentile. */
const PUBLISHED_SECONDS = 60;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const LOAD = fileURLToPath(new URL('flow-load.ts', import.meta.url));
const COST = fileURLToPath(new URL('flow-cost.ts', import.meta.url));

interface Run {
  readonly load: FlowLoad;
  readonly costs: readonly SessionCost[];
}

export async function benchFlow({ runs, scale, say }: BenchOptions): Promise<Report> {
  const sessions = Math.max(CLIENTS, Math.round((SESSIONS * scale) / CLIENTS) * CLIENTS);
  const found: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    const { load, costs } = await runOnce(sessions);
    found.push({ load, costs });
    say(
      `run ${run + 1}: acknowledged p95 ${round(quantile(load.acknowledged, 0.95))} ms, ` +
        `computed p95 ${round(quantile(load.untilComputed, 0.95))} ms, ` +
        `published p95 ${round(quantile(load.untilPublished, 0.95))} ms`,
    );
  }
  const loads = found.map((run) => run.load);
  const each = (key: 'acknowledged' | 'untilComputed' | 'untilPublished', q: number) =>
    loads.map((load) => quantile(load[key], q));
  const costs = found.map((run) => run.costs);
  const [short, long] = costs[0] ?? [];
  const sum = (cost: SessionCost | undefined, key: 'reads' | 'writes') =>
    (cost?.accept[key] ?? NaN) + (cost?.recompute[key] ?? NaN);
  const published = median(each('untilPublished', 0.95)) / 1000;
  const name = `${sessions} sessions, ${CLIENTS} clients`;
  return {
    bench: 'flow',
    machine: machine(),
    runs,
    scale,
    figures: [
      figure(`${name}: acknowledged, p50`, 'ms', each('acknowledged', 0.5)),
      figure(`${name}: acknowledged, p95`, 'ms', each('acknowledged', 0.95)),
      figure(
        `${name}: acknowledged a second`,
        'sessions',
        loads.map((load) => load.sessions / load.sendingSeconds),
      ),
      figure('receipt until the group is computed, p50', 'ms', each('untilComputed', 0.5)),
      figure('receipt until the group is computed, p95', 'ms', each('untilComputed', 0.95)),
      figure(
        'receipt until the QS of the kab/kota counts it, p50',
        'ms',
        each('untilPublished', 0.5),
      ),
      figure(
        'receipt until the QS of the kab/kota counts it, p95',
        'ms',
        each('untilPublished', 0.95),
      ),
      figure(
        'files of kab/kota published on the way',
        'files',
        loads.map((load) => load.builds),
      ),
      ...[short, long].flatMap((cost, i) => {
        const of = (key: 'reads' | 'writes') => costs.map((run) => sum(run[i], key));
        const after = `a session after ${cost?.years ?? NaN} years (${cost?.history ?? NaN} sessions)`;
        return [
          figure(`${after}: reads`, 'documents', of('reads')),
          figure(`${after}: writes`, 'documents', of('writes')),
        ];
      }),
    ],
    targets: [
      {
        name: 'receipt until the QS of the kab/kota counts it, p95 (s)',
        wanted: `<= ${PUBLISHED_SECONDS}`,
        found: round(published),
        met: scale === 1 && published <= PUBLISHED_SECONDS,
      },
    ],
    checks: [
      {
        name: 'every session was acknowledged once, computed, and counted by the last file',
        ok: loads.every(
          (load) =>
            load.sessions === sessions &&
            load.counted === sessions &&
            [...load.untilComputed, ...load.untilPublished].every(Number.isFinite),
        ),
      },
      {
        name: 'a session reads and writes the same after 1 year and after 6, in every run',
        ok: costs.every(
          ([one, six]) =>
            one !== undefined &&
            six !== undefined &&
            six.history > 5 * one.history &&
            isDeepStrictEqual(one.accept, six.accept) &&
            isDeepStrictEqual(one.recompute, six.recompute) &&
            isDeepStrictEqual(one.accept, short?.accept) &&
            isDeepStrictEqual(one.recompute, short?.recompute),
        ),
      },
    ],
  };
}

async function runOnce(sessions: number): Promise<Run> {
  const suite = await startSuite({
    name: 'bench',
    offset: portOffset(PORT_OFFSET),
    fresh: true,
    params: { HARI_INI: TODAY },
    skipTypes: true,
  });
  const interrupt = () => void suite.stop().then(() => process.exit(130));
  for (const signal of SIGNALS) process.once(signal, interrupt);
  try {
    const env = { ...suite.env, ...suite.params, TZ: 'UTC' };
    const load = await runScript<FlowLoad>(LOAD, [String(sessions), String(CLIENTS)], env);
    const costs = await runScript<SessionCost[]>(COST, [], env);
    return { load, costs };
  } finally {
    for (const signal of SIGNALS) process.off(signal, interrupt);
    await suite.stop();
  }
}
