// `npm test`: check, build, then every test project, on suites of its own that always begin empty.
//
//   npm test                                     everything
//   npm test -- --only=functions,rules           these projects alone, without check
//   npm test -- --only=functions quick-status    and of them the files whose path contains this
//
// Their ports lie apart from those of `npm start`, so both can run at once.
import { join } from 'node:path';
import { buildWeb } from './build.ts';
import { checkSources } from './check.ts';
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
  const isWhole = only.length === 0;
  const wants = (project: Project): boolean => isWhole || only.includes(project);
  const onSuite = ON_SUITE.filter(wants);

  if (isWhole) {
    if (!(await checkSources(stages))) return;
    if (!(await stages.run('build functions', () => attempt(() => compileFunctions())))) return;
  }
  if (onSuite.length > 0) {
    const isSpread = filters.length === 0 && onSuite.some((project) => SPREAD.includes(project));
    const start = () => startFor(onSuite, { isSpread, skipTypes: !isWhole });
    if (!(await stages.run('suite', () => attempt(start)))) return;
  }
  const spread = onSuite.filter((project) => SPREAD.includes(project));
  // Tests on a suite wait more than they work: tests of code alone take the time that they leave.
  await Promise.all([
    testPure(wants, { filters, isBeside: spread.length > 0 }),
    testOnSuites(spread, filters),
  ]);
  // A page works as much as a machine of two cores can.
  await testOnSuites(
    onSuite.filter((project) => !spread.includes(project)),
    filters,
  );
}

/** One after the other: each takes both cores where it has them. */
async function testPure(
  wants: (project: Project) => boolean,
  how: { readonly filters: readonly string[]; readonly isBeside: boolean },
): Promise<void> {
  const pure = PURE.filter(wants);
  if (wants('freshness')) await stages.testStage('freshness', ['freshness'], { TZ: 'UTC' }, how);
  if (wants('wiring') && !isStopping)
    await stages.testStage('wiring', ['wiring'], { TZ: 'UTC' }, how);
  if (pure.length > 0 && !isStopping) {
    const name = `${pure.join(', ')} (TZ=${PURE_ZONE})`;
    await stages.testStage(name, pure, { TZ: PURE_ZONE }, how);
  }
}

async function testOnSuites(
  projects: readonly Project[],
  filters: readonly string[],
): Promise<void> {
  for (const project of projects) {
    if (isStopping) return;
    const used = SPREAD.includes(project) ? suites : suites.slice(0, 1);
    const env = { ...environmentOf(used), TZ: 'UTC', NODE_ENV: 'test' };
    await stages.testStage(project, PARTS[project] ?? [project], env, { filters });
  }
}

async function startFor(
  onSuite: readonly Project[],
  { isSpread, skipTypes }: { readonly isSpread: boolean; readonly skipTypes: boolean },
): Promise<void> {
  const pages = join(suiteFolder(NAME, portOffset(PORT_OFFSET)), 'web');
  const hasWeb = onSuite.includes('web');
  // Side by side, since the suites spend their start waiting.
  await bothSettled(
    hasWeb ? buildWeb(pages) : Promise.resolve(),
    startSuites(isSpread ? SUITES : 1, {
      skipTypes,
      withFunctions: onSuite.some((project) => project !== 'rules'),
    }),
  );
  if (hasWeb && suites[0] !== undefined) web = await startWebServer(pages, suites[0]);
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
