// The project as it would be deployed, laid out in a folder of the suite: compiled functions, rules,
// indexes and a firebase.json with this suite's ports and parameters. The suite runs on that copy, so
// editing or building the sources does not disturb it, and two suites can differ in ports.
import { spawnSync } from 'node:child_process';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FUNCTIONS_DIR, ROOT } from './paths.ts';
import { ADMIN_CONFIG, FIREBASE_CONFIG, PROJECT, type Ports } from './ports.ts';
import { Trouble } from './processes.ts';

export interface SnapshotOptions {
  readonly ports: Ports;
  /** Values of params.ts for this suite. */
  readonly params: Readonly<Record<string, string>>;
  /** Its secrets. */
  readonly secrets: Readonly<Record<string, string>>;
  /** Compile without checking types; for a developer in the middle of a change. */
  readonly skipTypes: boolean;
  readonly withFunctions: boolean;
}

export async function laySnapshot(folder: string, options: SnapshotOptions): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const functions = join(folder, 'functions');
  await mkdir(functions, { recursive: true });

  const { firestore, storage } = FIREBASE_CONFIG;
  const files = ['.firebaserc', firestore.rules, firestore.indexes, ...storage.map((s) => s.rules)];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await cp(join(ROOT, file), join(folder, file));
  }
  const config = { ...FIREBASE_CONFIG, emulators: emulatorsAt(options.ports) };
  await writeFile(join(folder, 'firebase.json'), JSON.stringify(config, null, 2));

  const left = ['node_modules', 'src', 'lib', 'tsconfig.json', '.env.local', '.secret.local'];
  await cp(FUNCTIONS_DIR, functions, {
    recursive: true,
    filter: (source) => !left.some((name) => source === join(FUNCTIONS_DIR, name)),
  });
  await symlink(join(FUNCTIONS_DIR, 'node_modules'), join(functions, 'node_modules'), 'junction');
  await writeFile(join(functions, '.env.local'), envFile(options.params));
  await writeFile(join(functions, '.secret.local'), envFile(options.secrets), { mode: 0o600 });
  if (!options.withFunctions) return;
  compileFunctions({ outDir: join(functions, 'lib'), skipTypes: options.skipTypes });
  writeManifest(functions);
}

/**
 * The manifest of the functions, asked of firebase-functions itself. The suites would ask for it over
 * HTTP and then wait six seconds for that server to close its last connection.
 */
function writeManifest(folder: string): void {
  const program = join(folder, 'node_modules/firebase-functions/lib/bin/firebase-functions.js');
  const { status } = spawnSync(process.execPath, [program, folder], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      GCLOUD_PROJECT: PROJECT,
      FIREBASE_CONFIG: ADMIN_CONFIG,
      FUNCTIONS_MANIFEST_OUTPUT_PATH: join(folder, 'functions.yaml'),
    },
  });
  if (status !== 0) throw new Trouble('functions/ tidak dapat dimuat; lihat pesan di atas.');
}

export function compileFunctions(options: { outDir?: string; skipTypes?: boolean } = {}): void {
  const args = [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', FUNCTIONS_DIR];
  if (options.outDir !== undefined) args.push('--outDir', options.outDir);
  if (options.skipTypes === true) args.push('--noCheck');
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) throw new Trouble('functions/ tidak dapat dikompilasi; lihat pesan di atas.');
}

function emulatorsAt(ports: Ports): Record<string, unknown> {
  const moved: Record<string, unknown> = {};
  for (const [name, settings] of Object.entries(FIREBASE_CONFIG.emulators)) {
    if (typeof settings !== 'object' || settings === null || !('port' in settings)) {
      moved[name] = settings;
      continue;
    }
    const port = name === 'hosting' ? ports.web : ports[name as keyof Ports];
    const websocket = 'websocketPort' in settings && { websocketPort: ports.firestoreWebsocket };
    moved[name] = { ...settings, port, ...websocket };
  }
  return moved;
}

/** One line per value; single quotes keep JSON as it is. */
function envFile(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([key, value]) => `${key}='${value}'\n`)
    .join('');
}
