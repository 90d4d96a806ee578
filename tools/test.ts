// `npm test`: check, build, then every test project, on suites of its own that always begin empty.
//
//   npm test                                     everything
//   npm test -- --only=functions,rules           these projects alone, without check
//   npm test -- --only=functions unduh-qs        and of them the files whose path contains this
//
// Their ports lie apart from those of `npm start`, so both can run at once.
import { join } from 'node:path';
import { buildWeb } from './build.ts';
import { check } from './check.ts';
import { Stages } from './suite/stages.ts';
import { portOffset } from './suite/ports.ts';
import { bothSettled, Trouble } from './suite/processes.ts';
import { compileFunctions } from './suite/snapshot.ts';
import { startSuite, suiteFolder, type Suite } from './suite/suite.ts';
import { startWebServer, type WebServer } from './suite/web-server.ts';

const PROJECTS = [
  'domain',
  'page',
  'tools',
  'naive',
  'freshness',
  'wiring',
  'rules',
  'functions',
  'web',
] as const;
type Project = (typeof PROJECTS)[number];
/**
 * Pure code, in the zone of most phones: what takes local time for UTC is seen there. The same code runs in UTC in
 * `freshness` and `functions`.
 */
const PURE: readonly Project[] = ['domain', 'page', 'tools', 'naive'];
const PURE_ZONE = 'Asia/Jakarta';
const ON_SUITE: readonly Project[] = ['rules', 'functions', 'web'];
/** The projects of vitest.config.ts behind a name. */
const PARTS: Partial<Record<Project, readonly string[]>> = {
  functions: ['functions', 'functions-apart'],
  web: ['web', 'web-alone'],
};
const NAME = 'test';
const PORT_OFFSET = 10_000;
/** The tests that need a suite to themselves are spread over two, whose ports lie apart as no two of a suite do. */
const SUITES = 2;
const SUITES_APART = 17;
/** The parts whose files are spread over the suites. */
const SPREAD: readonly Project[] = ['rules', 'functions'];
/** The calendar date of every test on the suite. */
const TEST_TODAY = '2017-07-05';

const stages = new Stages();
let suites: readonly Suite[] = [];
let web: WebServer | undefined;
let isStopping = false;

async function main(): Promise<void> {
  const { only, filters } = parse(process.argv.slice(2));
  const isPart = only.length > 0;
  const wants = (project: Project): boolean => !isPart || only.includes(project);

  if (!isPart) {
    if (!(await check(stages))) return;
    if (!(await stages.run('build functions', () => attempt(() => compileFunctions())))) return;
  } else if (wants('wiring')) {
    await stages.run('wiring', () => stages.tests(['wiring'], { TZ: 'UTC' }, filters));
  }
  if (wants('freshness')) {
    await stages.run('freshness', () => stages.tests(['freshness'], { TZ: 'UTC' }, filters));
  }
  const pure = PURE.filter(wants);
  if (pure.length > 0) {
    await stages.run(`${pure.join(', ')} (TZ=${PURE_ZONE})`, () =>
      stages.tests(pure, { TZ: PURE_ZONE }, filters),
    );
  }
  const onSuite = ON_SUITE.filter(wants);
  if (onSuite.length === 0 || isStopping) return;

  const isSpread = filters.length === 0 && onSuite.some((project) => SPREAD.includes(project));
  const started = await stages.run('suite', () =>
    attempt(async () => {
      const pages = join(suiteFolder(NAME, portOffset(PORT_OFFSET)), 'web');
      const hasWeb = onSuite.includes('web');
      // Side by side, since the suites spend their start waiting.
      await bothSettled(
        hasWeb ? buildWeb(pages) : Promise.resolve(),
        startSuites(isSpread ? SUITES : 1, {
          skipTypes: isPart,
          withFunctions: onSuite.some((project) => project !== 'rules'),
        }),
      );
      if (hasWeb && suites[0] !== undefined) web = await startWebServer(pages, suites[0]);
    }),
  );
  if (!started) return;
  for (const project of onSuite) {
    if (isStopping) return;
    const spread = SPREAD.includes(project) ? suites : suites.slice(0, 1);
    const env = { ...environmentOf(spread), TZ: 'UTC', NODE_ENV: 'test' };
    await stages.run(project, () => stages.tests(PARTS[project] ?? [project], env, filters));
  }
}

async function startSuites(
  count: number,
  options: { readonly skipTypes: boolean; readonly withFunctions: boolean },
): Promise<void> {
  const starting = Array.from({ length: count }, (_, index) =>
    startSuite({
      name: NAME,
      offset: portOffset(PORT_OFFSET) + index * SUITES_APART,
      fresh: true,
      params: { HARI_INI: TEST_TODAY },
      skipTypes: options.skipTypes || index > 0,
      withFunctions: options.withFunctions,
    }),
  );
  const settled = await Promise.allSettled(starting);
  suites = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  for (const { died, logFile } of suites) {
    void died.then((reason) => {
      if (!isStopping) console.error(`\nSuite berhenti sendiri (${reason}): ${logFile}`);
    });
  }
  for (const each of settled) if (each.status === 'rejected') throw each.reason;
}

/** Of one suite; of several as well that of each, from which test/support/suite/own-suite.ts takes its worker's. */
function environmentOf(used: readonly Suite[]): Record<string, string> {
  const each = used.map((suite) => ({
    ...suite.env,
    ...suite.params,
    KSM_SUITE_LOG: suite.logFile,
  }));
  return { ...each[0], ...(each.length > 1 && { KSM_SUITES: JSON.stringify(each) }) };
}

async function attempt(work: () => void | Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    return false;
  }
}

function parse(args: readonly string[]): { only: Project[]; filters: string[] } {
  const only: Project[] = [];
  const filters: string[] = [];
  for (const arg of args) {
    if (!arg.startsWith('--only=')) {
      filters.push(arg);
      continue;
    }
    for (const name of arg.slice('--only='.length).split(',')) {
      const project = PROJECTS.find((each) => each === name);
      if (project === undefined) {
        console.error(`Tidak ada kelompok tes "${name}". Yang ada: ${PROJECTS.join(', ')}.`);
        process.exit(1);
      }
      only.push(project);
    }
  }
  return { only, filters };
}

async function stop(): Promise<void> {
  isStopping = true;
  stages.interrupt();
  await Promise.all([web?.close(), ...suites.map((suite) => suite.stop())]);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    void stop().then(() => process.exit(130));
  });
}
try {
  await main();
} finally {
  await stop();
}
process.exitCode = stages.close();
