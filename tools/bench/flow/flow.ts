// `bench flow`: the journey of sessions from 1, 8 and 20 clients on the local suite: how soon a session is
// acknowledged, computed and counted in the QS file of its kab/kota, and what the functions ask of Firestore
// for it. Every session repays two loans, now and then pays out one more, and its cash is counted. The
// debounce is 0, so that work is measured and not waiting. Every run begins on an empty suite.
import { isDeepStrictEqual } from 'node:util';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withSuite } from '../with-suite.ts';
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
  type Figure,
  type Report,
} from '../report.ts';

/** Clients that send at once, and how many sessions they send together. */
const LOADS = [
  { clients: 1, sessions: 60 },
  { clients: 8, sessions: 240 },
  { clients: 20, sessions: 500 },
] as const;
/** From the receipt to the published file, at the 95th percentile of the largest load. */
const PUBLISHED_SECONDS = 60;
/** Computations of a group from its records, for one session of the largest load. */
const COMPUTATIONS = 1.1;
const scriptAt = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const LOAD = scriptAt('flow-load.ts');
const COST = scriptAt('flow-cost.ts');
const COUNT = scriptAt('count-in-functions.ts');

interface Run {
  readonly loads: readonly FlowLoad[];
  readonly costs: readonly SessionCost[];
}

export async function benchFlow({ runs, scale, say }: BenchOptions): Promise<Report> {
  const found: Run[] = [];
  for (let run = 0; run < runs; run += 1) {
    const one = await runOnce(scale);
    found.push(one);
    for (const load of one.loads)
      say(
        `run ${run + 1}, ${load.clients} clients: ${round(load.sessions / load.sendingSeconds)} a second, ` +
          `computed p95 ${round(quantile(load.untilComputed, 0.95))} ms, ` +
          `published p95 ${round(quantile(load.untilPublished, 0.95))} ms, ` +
          `${round(load.calls.computations / load.sessions)} computations a session, ` +
          `${load.calls.aborted} aborted, ${load.repeats.empty} empty, ${load.repeats.busy} busy`,
      );
  }
  const largest = LOADS.length - 1;
  const costs = found.map((run) => run.costs);
  const [short, long] = costs[0] ?? [];
  const loads = found.flatMap((run) => run.loads);
  const largestOf = (of: (load: FlowLoad) => number) =>
    median(found.map((run) => of(run.loads[largest] as FlowLoad)));
  const published = largestOf((load) => quantile(load.untilPublished, 0.95)) / 1000;
  const computations = largestOf((load) => load.calls.computations / load.sessions);
  return {
    bench: 'flow',
    machine: machine(),
    runs,
    scale,
    figures: [
      ...LOADS.flatMap((_, i) => figuresOf(found.map((run) => run.loads[i] as FlowLoad))),
      ...[short, long].flatMap((cost, i) =>
        costFigures(
          cost,
          costs.map((run) => run[i]),
        ),
      ),
    ],
    targets: [
      {
        name: 'receipt until the QS of the kab/kota counts it, p95 (s)',
        wanted: `<= ${PUBLISHED_SECONDS}`,
        found: round(published),
        met: scale === 1 && published <= PUBLISHED_SECONDS,
      },
      {
        name: 'computations a session',
        wanted: `<= ${COMPUTATIONS}`,
        found: round(computations),
        met: scale === 1 && computations <= COMPUTATIONS,
      },
    ],
    checks: [
      {
        name: 'every session was acknowledged once, computed, and counted by the last file',
        ok: loads.every(
          (load) =>
            load.counted === load.sessions &&
            [...load.untilComputed, ...load.untilPublished].every(Number.isFinite),
        ),
      },
      {
        name: 'a session reads, writes and asks the same after 1 year and after 6, in every run',
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

function figuresOf(loads: readonly FlowLoad[]): Figure[] {
  const name = `${loads[0]?.clients ?? NaN} clients`;
  const each = (what: string, unit: string, of: (load: FlowLoad) => number) =>
    figure(`${name}: ${what}`, unit, loads.map(of));
  return [
    each('acknowledged a second', 'sessions', (load) => load.sessions / load.sendingSeconds),
    each('acknowledged, p50', 'ms', (load) => quantile(load.acknowledged, 0.5)),
    each('acknowledged, p95', 'ms', (load) => quantile(load.acknowledged, 0.95)),
    each('receipt until computed, p50', 'ms', (load) => quantile(load.untilComputed, 0.5)),
    each('receipt until computed, p95', 'ms', (load) => quantile(load.untilComputed, 0.95)),
    each('receipt until published, p95', 'ms', (load) => quantile(load.untilPublished, 0.95)),
    each('computations a session', '', (load) => load.calls.computations / load.sessions),
    each('calls a session, files included', '', (load) => load.calls.calls / load.sessions),
    each('aborted or void', 'commits', (load) => load.calls.aborted),
    each('answers without a verdict', '', ({ repeats }) => repeats.empty + repeats.busy),
    each('files of kab/kota published', 'files', (load) => load.builds),
  ];
}

function costFigures(
  cost: SessionCost | undefined,
  each: readonly (SessionCost | undefined)[],
): Figure[] {
  const after = `a session after ${cost?.years ?? NaN} years (${cost?.history ?? NaN} sessions)`;
  const sum = (key: 'reads' | 'writes' | 'calls' | 'rounds') =>
    each.map((it) => (it?.accept[key] ?? NaN) + (it?.recompute[key] ?? NaN));
  return [
    figure(`${after}: reads`, 'documents', sum('reads')),
    figure(`${after}: writes`, 'documents', sum('writes')),
    figure(`${after}: calls`, '', sum('calls')),
    figure(`${after}: rounds`, '', sum('rounds')),
  ];
}

async function runOnce(scale: number): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-flow-'));
  const counted = { KSM_BENCH_CALLS: join(folder, 'calls.json') };
  // The suite hands its environment on to the process that runs the functions.
  const options = process.env['NODE_OPTIONS'];
  Object.assign(process.env, counted, { NODE_OPTIONS: `${options ?? ''} --import ${COUNT}` });
  try {
    return await withSuite({ params: { HARI_INI: TODAY }, skipTypes: true }, async (own) => {
      process.env['NODE_OPTIONS'] = options ?? '';
      const env = { ...own, ...counted };
      const loads: FlowLoad[] = [];
      let place = 0;
      for (const { clients, sessions } of LOADS) {
        const scaled = Math.max(clients, Math.round((sessions * scale) / clients) * clients);
        loads.push(await runScript<FlowLoad>(LOAD, [scaled, clients, place].map(String), env));
        // Five places to a kab/kota: each load has its own.
        place += Math.ceil(clients / 5) * 5;
      }
      const costs = await runScript<SessionCost[]>(COST, [], env);
      return { loads, costs };
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
