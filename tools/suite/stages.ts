// The checks and tests as a list of stages with a name, a time and a verdict. Counts come from the test
// runner's own report, so the closing line says what really ran.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ROOT } from './paths.ts';

const bin = (path: string): string => join(ROOT, 'node_modules', path);
export const TSC = bin('typescript/bin/tsc');
export const OXLINT = bin('oxlint/bin/oxlint');
export const OXFMT = bin('oxfmt/bin/oxfmt');
export const DEPCRUISE = bin('dependency-cruiser/bin/dependency-cruiser.mjs');
export const KNIP = bin('knip/bin/knip.js');
const VITEST = bin('vitest/vitest.mjs');

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

interface VitestReport {
  numPassedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: TestFileReport[];
}

interface TestFileReport {
  readonly name: string;
  readonly status: string;
  /** Why the file did not load. */
  readonly message?: string;
  readonly assertionResults: {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[] | null;
  }[];
}

/** A file that Node runs, and its arguments. */
type Program = readonly [file: string, args: readonly string[]];

export class Stages {
  readonly counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #failed: string[] = [];
  readonly #failures: string[] = [];
  readonly #running = new Set<ChildProcess>();

  get hasFailed(): boolean {
    return this.#failed.length > 0;
  }

  /** Runs one stage; false when it failed, which fails the whole run. `said` is filled while it works and shown then. */
  async run(
    name: string,
    work: () => Promise<boolean>,
    said: readonly string[] | null = null,
  ): Promise<boolean> {
    const began = performance.now();
    if (said === null) console.log(`\n── ${name}`);
    const ok = await work();
    if (said !== null) console.log(`\n── ${name}\n${said.join('')}`.trimEnd());
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${name}: ${ok ? 'baik' : 'GAGAL'} (${seconds} detik)`);
    if (!ok) this.#failed.push(name);
    return ok;
  }

  /** Programs that use one core each, two at a time: what each says stands together. False when one failed. */
  async programs(steps: readonly (readonly [string, ...Program])[]): Promise<boolean> {
    const waiting = [...steps];
    let ok = true;
    const work = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [name, ...program] = next;
        ok = (await this.#runApart(name, program)) && ok;
      }
    };
    await Promise.all([work(), work()]);
    return ok;
  }

  async #runApart(name: string, [file, args]: Program): Promise<boolean> {
    const said: string[] = [];
    return this.run(name, () => this.#spawned(file, args, {}, said), said);
  }

  #spawned(
    file: string,
    args: readonly string[],
    env: Record<string, string>,
    said: string[] | null,
  ): Promise<boolean> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [file, ...args], {
        cwd: ROOT,
        stdio: said === null ? 'inherit' : ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...env },
      });
      this.#running.add(child);
      for (const stream of [child.stdout, child.stderr])
        stream?.setEncoding('utf8').on('data', (text: string) => said?.push(text));
      const end = (ok: boolean): void => {
        this.#running.delete(child);
        resolve(ok);
      };
      child.once('error', () => end(false));
      child.once('close', (code) => end(code === 0));
    });
  }

  /** A stage of test projects; beside other stages, what it says stands together at its end. */
  testStage(
    name: string,
    projects: readonly string[],
    env: Record<string, string>,
    { filters = [], isBeside = false }: { filters?: readonly string[]; isBeside?: boolean } = {},
  ): Promise<boolean> {
    const said = isBeside ? [] : null;
    return this.run(name, () => this.#tests(projects, env, filters, said), said);
  }

  /** A project in which no test ran counts as failed. */
  async #tests(
    projects: readonly string[],
    env: Record<string, string>,
    filters: readonly string[],
    said: string[] | null,
  ): Promise<boolean> {
    const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
    const file = join(folder, 'report.json');
    const chosen = projects.flatMap((project) => ['--project', project]);
    const args = ['run', ...chosen, '--reporter=default', '--reporter=json'];
    const ok = await this.#spawned(
      VITEST,
      [...args, `--outputFile.json=${file}`, ...filters],
      env,
      said,
    );
    const report = readReport(file);
    rmSync(folder, { recursive: true, force: true });
    if (report === null) {
      this.counts.failed += ok ? 0 : 1;
      console.error(`${projects.join(', ')}: tidak ada tes yang berjalan.`);
      return false;
    }
    const failures = report.testResults.flatMap(failuresOf);
    this.#failures.push(...failures);
    this.counts.passed += report.numPassedTests;
    this.counts.failed += failures.length;
    this.counts.skipped += report.numPendingTests + report.numTodoTests;
    if (report.numPassedTests + failures.length > 0) return ok;
    console.error(`${projects.join(', ')}: tidak ada tes yang berjalan.`);
    return false;
  }

  /** Ends the programs that are running now, for a stop on demand. */
  interrupt(): void {
    for (const child of this.#running) child.kill('SIGTERM');
  }

  /** What failed by name, since the runner's own words are far above by now, and the closing line; returns the exit code. */
  close(): number {
    const { passed, failed, skipped } = this.counts;
    for (const failure of this.#failures) console.log(`\n× ${failure}`);
    if (this.hasFailed) console.log(`\nGagal: ${this.#failed.join(', ')}.`);
    const skips = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
    console.log(`\n${String(passed)} passed, ${String(failed)} failed${skips}`);
    return this.hasFailed ? 1 : 0;
  }
}

/** A line for each failed test. A file that did not load, or whose set-up failed, has none: the file itself counts. */
function failuresOf(file: TestFileReport): string[] {
  if (file.status !== 'failed') return [];
  const path = relative(ROOT, file.name);
  const failed = file.assertionResults.filter(({ status }) => status === 'failed');
  if (failed.length === 0) return [`${path}\n${firstLines(file.message)}`];
  return failed.map(
    ({ fullName, failureMessages }) => `${path} > ${fullName}\n${firstLines(failureMessages?.[0])}`,
  );
}

function firstLines(message = '', lines = 4): string {
  return message
    .split('\n')
    .slice(0, lines)
    .map((line) => `    ${line}`)
    .join('\n');
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
