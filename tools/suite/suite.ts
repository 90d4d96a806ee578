// Starts and stops the local suite: Firenook on Linux x64, Google's emulators elsewhere or with
// SUITE=official. Same firebase.json, same ports, same environment: nothing that uses the suite can
// tell which it is.
import { BAWAAN } from '../../functions/src/defaults.ts';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { firenookBinary } from './firenook-binary.ts';
import { ROOT, SUITE_DIR } from './paths.ts';
import {
  BUCKET,
  portOffset,
  PROJECT,
  suiteEnv,
  suitePorts,
  type Ports,
  type Service,
} from './ports.ts';
import {
  endLeftovers,
  isAlive,
  requireFreePorts,
  startJob,
  Trouble,
  type Job,
} from './processes.ts';
import { startSignedUrlGateway } from './signed-url-gateway.ts';
import { keptSigningAccount } from './signing-account.ts';
import { startMailSink, type MailSink } from './mail-sink.ts';
import { laySnapshot } from './snapshot.ts';

export interface SuiteOptions {
  /** Folder under .suite/ (the port offset is added), which keeps its state apart from other suites. */
  readonly name: string;
  readonly offset?: number;
  /** Begin without the state of the last run. */
  readonly fresh?: boolean;
  /** Values of functions/src/params.ts beyond those that every local suite has. */
  readonly params?: Readonly<Record<string, string>>;
  readonly skipTypes?: boolean;
  /** False starts only the stores: enough for rules, and quicker. */
  readonly withFunctions?: boolean;
}

export interface Suite {
  readonly ports: Ports;
  /** Environment for tools and tests that use the suite. */
  readonly env: Record<string, string>;
  /** Values of functions/src/params.ts that differ from their defaults. */
  readonly params: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly logFile: string;
  /** Resolves with a reason if the suite ends without being asked to. */
  readonly died: Promise<string>;
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 120_000;
const STOP_WITHIN_MS = 30_000;
const EMULATORS: readonly Service[] = [
  'auth',
  'firestore',
  'firestoreWebsocket',
  'functions',
  'storage',
  'tasks',
  'eventarc',
  'hub',
];

/** Where a suite keeps its state, its copy of the project, its pages and its log. */
export function suiteFolder(name: string, offset: number): string {
  return join(SUITE_DIR, offset === 0 ? name : `${name}-${String(offset)}`);
}

export async function startSuite(options: SuiteOptions): Promise<Suite> {
  const offset = options.offset ?? portOffset();
  const ports = suitePorts(offset);
  const folder = suiteFolder(options.name, offset);
  const mail = join(folder, 'mail');
  const env: Record<string, string> = { ...suiteEnv(ports), KSM_MAIL_FOLDER: mail };
  const state = join(folder, 'state');
  const project = join(folder, 'project');
  const logFile = join(folder, 'suite.log');

  await mkdir(folder, { recursive: true });
  await claim(folder);
  await requireFreePorts(ports, [...EMULATORS, 'gateway', 'mail', 'web']);
  if (options.fresh === true)
    await Promise.all([state, mail].map((it) => rm(it, { recursive: true, force: true })));
  await mkdir(state, { recursive: true });

  const signing = keptSigningAccount(join(state, 'signing-account.json'));
  const params = { ...localParams(env), ...options.params };
  const secrets = {
    SIGNING_SERVICE_ACCOUNT: JSON.stringify(signing),
    SMTP: env['KSM_MAIL_ORIGIN'] ?? '',
  };
  const { skipTypes = false, withFunctions = true } = options;
  await laySnapshot(project, { ports, params, secrets, skipTypes, withFunctions });

  const services = ['firestore', 'auth', 'storage', ...(withFunctions ? ['functions'] : [])].join();
  const command = await suiteCommand(state, services);
  const job = startJob(command.file, command.args, {
    cwd: project,
    env: { ...process.env, ...command.env, ...params, TZ: 'UTC' },
    logFile,
  });
  let gateway: { close(): Promise<void> } | undefined;
  let sink: MailSink | undefined;
  const stop = async (): Promise<void> => {
    await Promise.all([gateway?.close(), sink?.close(), job.stop(STOP_WITHIN_MS)]);
    await rm(join(folder, 'owner'), { force: true });
  };
  try {
    await untilReady(job, logFile);
    sink = await startMailSink(ports.mail, mail);
    gateway = await startSignedUrlGateway({
      port: ports.gateway,
      account: signing,
      bucket: BUCKET,
      storageOrigin: `http://127.0.0.1:${String(ports.storage)}`,
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { ports, env, params, folder, logFile, died: job.ended, stop };
}

/**
 * Every parameter: the suite does not fill in defaults as the deploy tool does, and an Int without a
 * value is 0.
 */
function localParams(env: Record<string, string>): Record<string, string> {
  const defaults = Object.entries(BAWAAN).map(([name, value]) => [name, String(value)]);
  return {
    ...(Object.fromEntries(defaults) as Record<string, string>),
    QS_DOWNLOAD_ORIGIN: env['KSM_GATEWAY_ORIGIN'] ?? '',
    EMAIL_PENGIRIM: 'ksm@contoh.id',
    ALAMAT_HALAMAN: env['KSM_WEB_ORIGIN'] ?? '',
    // The suites run a task at once, whatever its time, and never release a task name.
    DEBOUNCE_KOTA: '0',
    DEBOUNCE_PROVINSI: '0',
    DEBOUNCE_NASIONAL: '0',
    // For the same reason a night would verify files that are about to be built.
    PENCOCOKAN_MALAM: '0',
  };
}

/** One run per folder; what a killed run left behind is ended first. */
async function claim(folder: string): Promise<void> {
  const file = join(folder, 'owner');
  const owner = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (owner !== process.pid && owner > 0 && isAlive(owner)) {
    throw new Trouble(
      `Suite ini sudah berjalan (pid ${String(owner)}). ` +
        'Hentikan dulu, atau jalankan yang lain dengan KSM_PORT_OFFSET=1000.',
    );
  }
  const ended = await endLeftovers(folder);
  if (ended > 0)
    console.error(`${String(ended)} proses sisa dari pemakaian sebelumnya dihentikan.`);
  await writeFile(file, String(process.pid));
}

interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
}

async function suiteCommand(state: string, services: string): Promise<Command> {
  const choice = process.env['SUITE'] ?? '';
  if (choice !== '' && choice !== 'official' && choice !== 'firenook') {
    throw new Trouble('SUITE harus "official" atau "firenook".');
  }
  const firenook = choice === 'official' ? null : await firenookBinary();
  if (firenook !== null) return firenookCommand(firenook, state, services);
  if (choice === 'firenook') throw new Trouble('Firenook hanya ada untuk Linux x64.');
  return officialCommand(state, services);
}

function firenookCommand(file: string, state: string, services: string): Command {
  const args = ['suite', '--project-id', PROJECT, '--node', process.execPath];
  args.push('--state-dir', join(state, 'firenook'), '--only', services);
  args.push('--no-ui', '--ui-archive', join(state, 'no-ui'), '--offline', '--no-diagnostics');
  return { file, args, env: {} };
}

/** Google's emulators keep their state in memory: it is exported at the end and imported at the start. */
function officialCommand(state: string, services: string): Command {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' });
  const version = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1] ?? 0);
  if (version < 21) throw new Trouble('Suite resmi Firebase memerlukan Java 21 atau lebih baru.');
  const ensure = join(ROOT, 'tools/ensure.mjs');
  const install = spawnSync(process.execPath, [ensure, '--with=firebase-cli'], {
    stdio: 'inherit',
  });
  if (install.status !== 0) throw new Trouble('firebase-tools tidak dapat dipasang.');

  const cli = join(ROOT, 'tools/firebase-cli/node_modules/firebase-tools/lib/bin/firebase.js');
  const saved = join(state, 'official');
  const args = [cli, 'emulators:start', '--project', PROJECT, '--export-on-exit', saved];
  // Without Pub/Sub the emulators leave out scheduled functions altogether.
  args.push('--only', `${services},pubsub`);
  if (existsSync(saved)) args.push('--import', saved);
  return { file: process.execPath, args, env: { CI: 'true' } };
}

async function untilReady(job: Job, logFile: string): Promise<void> {
  let end: string | undefined;
  void job.ended.then((reason) => {
    end = reason;
  });
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const log = await readFile(logFile, 'utf8');
    if (log.includes('All emulators ready')) return;
    if (end !== undefined || Date.now() > deadline) {
      const why = end === undefined ? 'tidak siap pada waktunya' : `berhenti (${end})`;
      throw new Trouble(`Suite ${why}. Akhir catatannya, ${logFile}:\n${tail(log)}`);
    }
    await sleep(100);
  }
}

function tail(log: string, lines = 30): string {
  return log.trimEnd().split('\n').slice(-lines).join('\n');
}
