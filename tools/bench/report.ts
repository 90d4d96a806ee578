// What every bench reports: figures, the targets they are compared with, and proofs that the thing
// measured did its work.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { SUITE_DIR } from '../suite/paths.ts';

export interface BenchOptions {
  readonly runs: number;
  readonly scale: number;
  readonly say: (line: string) => void;
}
export type Bench = (options: BenchOptions) => Promise<Report>;

export interface Report {
  readonly bench: string;
  readonly machine: { readonly cores: number; readonly node: string; readonly arch: string };
  readonly runs: number;
  readonly scale: number;
  readonly figures: readonly Figure[];
  readonly targets: readonly Target[];
  readonly checks: readonly Check[];
}

/** The median of the runs, and every run. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly median: number;
  readonly each: readonly number[];
}

interface Target {
  readonly name: string;
  readonly wanted: string;
  readonly found: number;
  readonly met: boolean;
}

export interface Check {
  readonly name: string;
  readonly ok: boolean;
}

export const machine = (): Report['machine'] => ({
  cores: availableParallelism(),
  node: process.version,
  arch: process.arch,
});

export function figure(name: string, unit: string, each: readonly number[]): Figure {
  return { name, unit, median: median(each), each: each.map(round) };
}

export function median(each: readonly number[]): number {
  const sorted = each.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return round(sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2);
}

/** The nearest rank: a value that really occurred. */
export function quantile(each: readonly number[], q: number): number {
  const sorted = each.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? NaN;
}

export function round(n: number): number {
  return Math.round(n * 1000) / 1000;
}

/** What a measured process reports when it ends. */
export interface Measured {
  /** Since the process began, including loading its code. */
  readonly seconds: number;
  /** The most memory that the whole process ever used. */
  readonly peakMb: number;
}

export function measureSelf(): Measured {
  return {
    seconds: performance.now() / 1000,
    peakMb: process.resourceUsage().maxRSS / 1024,
  };
}

/**
 * Runs a script in a process of its own; the last line it writes is JSON. Types are stripped once and not
 * in every run, since what is deployed is compiled.
 */
export function runScript<T>(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...process.env,
        NODE_COMPILE_CACHE: join(SUITE_DIR, 'bench-compile-cache'),
        ...env,
      },
    });
    const end = () => child.kill();
    process.once('exit', end);
    let out = '';
    child.stdout.setEncoding('utf8');
    child.stdout.on('data', (text: string) => (out += text));
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('exit', end);
      if (code === 0) resolve(JSON.parse(out.trim().split('\n').at(-1) ?? '') as T);
      else reject(new Error(`${script} ${args.join(' ')} ended with ${String(code)}`));
    });
  });
}

export function printReport(report: Report): void {
  const { cores, node, arch } = report.machine;
  console.log(
    `bench ${report.bench}: ${cores} cores, Node ${node} ${arch}, ${report.runs} runs, scale ${report.scale}\n`,
  );
  printTable(
    ['figure', 'median', 'unit', 'runs'],
    report.figures.map((f) => [f.name, String(f.median), f.unit, f.each.join('  ')]),
  );
  printTable(
    ['target', 'wanted', 'found', ''],
    report.targets.map((t) => [t.name, t.wanted, String(t.found), t.met ? 'met' : 'NOT MET']),
  );
  printTable(
    ['check', ''],
    report.checks.map((c) => [c.name, c.ok ? 'ok' : 'WRONG']),
  );
}

function printTable(head: readonly string[], rows: readonly (readonly string[])[]): void {
  if (rows.length === 0) return;
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(...all.map((row) => (row[i] ?? '').length)));
  for (const row of all)
    console.log(
      row
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  console.log('');
}
