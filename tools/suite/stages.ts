// The checks and tests as a list of stages with a name, a time and a verdict. Counts come from the test
// runner's own report, so the closing line says what really ran.
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths.ts';

const bin = (path: string): string => join(ROOT, 'node_modules', path);
export const TSC = bin('typescript/bin/tsc');
export const OXLINT = bin('oxlint/bin/oxlint');
export const PRETTIER = bin('prettier/bin/prettier.cjs');
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
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

export class Stages {
  readonly counts: Counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #failed: string[] = [];
  #current: ChildProcess | undefined;

  get hasFailed(): boolean {
    return this.#failed.length > 0;
  }

  /** Runs one stage; false when it failed, which fails the whole run. */
  async run(name: string, work: () => Promise<boolean>): Promise<boolean> {
    const began = performance.now();
    console.log(`\n── ${name}`);
    const ok = await work();
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`── ${name}: ${ok ? 'baik' : 'GAGAL'} (${seconds} detik)`);
    if (!ok) this.#failed.push(name);
    return ok;
  }

  /** A Node program whose exit code is its verdict. */
  program(
    file: string,
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<boolean> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [file, ...args], {
        cwd: ROOT,
        stdio: 'inherit',
        env: { ...process.env, ...env },
      });
      this.#current = child;
      child.once('error', () => resolve(false));
      child.once('exit', (code) => resolve(code === 0));
    });
  }

  /** One test project. A project in which no test ran counts as failed. */
  async tests(
    projects: readonly string[],
    env: Record<string, string>,
    filters: readonly string[] = [],
  ): Promise<boolean> {
    const folder = mkdtempSync(join(tmpdir(), 'vitest-'));
    const file = join(folder, 'report.json');
    const chosen = projects.flatMap((project) => ['--project', project]);
    const args = ['run', ...chosen, '--reporter=default', '--reporter=json'];
    const ok = await this.program(VITEST, [...args, `--outputFile.json=${file}`, ...filters], env);
    const report = readReport(file);
    rmSync(folder, { recursive: true, force: true });
    if (report === null) {
      this.counts.failed += ok ? 0 : 1;
      console.error(`${projects.join(', ')}: tidak ada tes yang berjalan.`);
      return false;
    }
    // A file that did not load, or whose set-up failed, has no failed test to count, so the file itself counts.
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    ).length;
    this.counts.passed += report.numPassedTests;
    this.counts.failed += report.numFailedTests + brokenFiles;
    this.counts.skipped += report.numPendingTests + report.numTodoTests;
    if (report.numPassedTests + report.numFailedTests + brokenFiles > 0) return ok;
    console.error(`${projects.join(', ')}: tidak ada tes yang berjalan.`);
    return false;
  }

  /** Ends the program that is running now, for a stop on demand. */
  interrupt(): void {
    this.#current?.kill('SIGTERM');
  }

  /** The failed stages by name and the closing line; returns the exit code. */
  close(): number {
    const { passed, failed, skipped } = this.counts;
    if (this.hasFailed) console.log(`\nGagal: ${this.#failed.join(', ')}.`);
    const skips = skipped === 0 ? '' : `, ${String(skipped)} skipped`;
    console.log(`\n${String(passed)} passed, ${String(failed)} failed${skips}`);
    return this.hasFailed ? 1 : 0;
  }
}

function readReport(file: string): VitestReport | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  } catch {
    return null;
  }
}
