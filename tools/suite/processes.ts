// Processes of the suite. Each is started in a group of its own, so that Ctrl-C reaches them only
// through us and a stop ends all of them. Processes that an earlier run left behind when it was killed
// are found again.
import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { basename } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICES, type Ports, type Service } from './ports.ts';

/** A failure that the person at the keyboard can correct: shown as a message, without a stack. */
export class Trouble extends Error {}

export interface Job {
  readonly pid: number;
  /** Resolves, never rejects, when the process has ended. */
  readonly ended: Promise<string>;
  stop(graceMs: number): Promise<void>;
}

/** Starts a program that writes its output to a file. */
export function startJob(
  file: string,
  args: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; logFile: string },
): Job {
  const log = openSync(options.logFile, 'w');
  const child = spawn(file, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['ignore', log, log],
    detached: true,
  });
  closeSync(log);
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? `kode ${String(code)}`));
  });
  const pid = child.pid ?? 0;
  const killOnExit = (): void => signalGroup(pid, 'SIGKILL');
  process.on('exit', killOnExit);
  return {
    pid,
    ended,
    stop: async (graceMs) => {
      if (isRunning(child)) {
        child.kill('SIGINT');
        const patience = new AbortController();
        await Promise.race([
          ended,
          sleep(graceMs, undefined, { signal: patience.signal }).catch(() => undefined),
        ]);
        patience.abort();
      }
      signalGroup(pid, 'SIGKILL');
      process.off('exit', killOnExit);
    },
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.pid !== undefined && child.exitCode === null && child.signalCode === null;
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  if (pid <= 0) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The whole group has ended already.
  }
}

/**
 * Ends what an earlier run left behind: servers whose command line names the state or the project of this
 * suite. Linux only (it reads /proc); elsewhere what is left over shows up as a taken port.
 */
export async function endLeftovers(folder: string): Promise<number> {
  const found = await leftovers(folder);
  for (const signal of ['SIGINT', 'SIGKILL'] as const) {
    for (const pid of await leftovers(folder)) process.kill(pid, signal);
    for (let waited = 0; waited < 3000; waited += 100) {
      if ((await leftovers(folder)).length === 0) return found.length;
      await sleep(100);
    }
  }
  return found.length;
}

async function leftovers(folder: string): Promise<number[]> {
  const names = /^(?:firenook.*|node|java)$/;
  const places = [`${folder}/state/`, `${folder}/project/`];
  const pids: number[] = [];
  for (const entry of await readdir('/proc').catch(() => [])) {
    if (!/^\d+$/.test(entry) || Number(entry) === process.pid) continue;
    const args = (await readFile(`/proc/${entry}/cmdline`, 'utf8').catch(() => '')).split('\0');
    const isServer = names.test(basename(args[0] ?? ''));
    const isOurs = args.some((arg) => places.some((place) => arg.startsWith(place)));
    if (isServer && isOurs) pids.push(Number(entry));
  }
  return pids;
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Refuses to start where another program has one of the ports. */
export async function requireFreePorts(ports: Ports, services: readonly Service[]): Promise<void> {
  for (const service of services) {
    if (await isFree(ports[service])) continue;
    throw new Trouble(
      `Port ${String(ports[service])} (${SERVICES[service]}) sedang dipakai program lain. ` +
        'Hentikan program itu atau jalankan dengan KSM_PORT_OFFSET=1000.',
    );
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Like Promise.all, but a failure is reported only when the others have ended too and can be cleaned up. */
export async function bothSettled<A, B>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([a, b]);
  return Promise.all([a, b]);
}
