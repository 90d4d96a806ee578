// Which Firebase project an administration command works on: the local suite, or a real project with
// application default credentials. Set before any code of functions/ connects to a service.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BAWAAN } from '../../functions/src/defaults.ts';
import { KodeKota } from '../../functions/src/domain/basics/wilayah.ts';
import { ROOT } from '../suite/paths.ts';
import { suiteEnv } from '../suite/ports.ts';

export interface Target {
  readonly suite: boolean;
  readonly project: string;
}

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The suite unless a project is named; never both. */
export function chooseTarget(options: { suite?: boolean; project?: string }): Target {
  const { suite = false, project } = options;
  if (project === undefined) {
    // The suite's own environment wins when a command runs inside it.
    for (const [name, value] of Object.entries(suiteEnv())) process.env[name] ??= value;
    return { suite: true, project: process.env['GCLOUD_PROJECT'] ?? '' };
  }
  if (suite) throw new UsageError('Pilih salah satu: --suite atau --project.');
  if (!/^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(project))
    throw new UsageError(`--project ${project}: bukan nama proyek Firebase.`);
  if (project.startsWith('demo-'))
    throw new UsageError(`--project ${project}: nama demo- hanya untuk suite; pakai --suite.`);
  const left = ['FIRESTORE_EMULATOR_HOST', 'FIREBASE_AUTH_EMULATOR_HOST'].filter(
    (name) => process.env[name],
  );
  if (left.length > 0)
    throw new UsageError(`${left.join(', ')} masih menunjuk suite; kosongkan untuk proyek nyata.`);
  process.env['GCLOUD_PROJECT'] = project;
  process.env['GOOGLE_CLOUD_PROJECT'] = project;
  return { suite: false, project };
}

/**
 * Parameters for flows that run in this process, where one without a value would be 0 or empty, whatever
 * its default: as deployed (functions/.env.PROJECT), else the defaults. On the suite the debounce is 0.
 */
export function setParameters({ suite, project }: Target): void {
  for (const name of suite ? [] : [`.env.${project}`, '.env']) {
    const file = join(ROOT, 'functions', name);
    // What is already set stays.
    if (existsSync(file)) process.loadEnvFile(file);
  }
  for (const [name, value] of Object.entries(BAWAAN))
    process.env[name] ??= suite && name.startsWith('DEBOUNCE_') ? '0' : String(value);
}

/** What `--kota` names; null: it was left out. */
export function readKota(text: string | undefined): KodeKota | null {
  if (text === undefined) return null;
  const kode = KodeKota.safeParse(text);
  if (!kode.success) throw new UsageError(`--kota ${text}: bukan kode kab/kota.`);
  return kode.data;
}

/** In a real project the queue calls the functions in the name of an account. */
export function setAccount({ suite, project }: Target, akun: string | undefined): void {
  if (suite) return;
  if (akun === undefined)
    throw new UsageError('--akun: sebutkan akun layanan yang menjalankan fungsi.');
  process.env['FIREBASE_CONFIG'] = JSON.stringify({ projectId: project, serviceAccountId: akun });
}

/** Runs a command line; what the person can correct is said in one line without a stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!isUsage(error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function isUsage(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError &&
      'code' in error &&
      String(error.code).startsWith('ERR_PARSE_ARGS'))
  );
}
