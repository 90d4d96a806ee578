// `npm start`: the whole system on this machine, with demonstration data, until Ctrl-C.
//
//   npm start               with the data of the last time
//   npm start -- --fresh    anew
//   npm start -- --fresh --size pilot    anew, with the 2,980 groups of the pilot
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWeb } from './build.ts';
import { portOffset } from './suite/ports.ts';
import { bothSettled, Trouble } from './suite/processes.ts';
import { startSuite, suiteFolder, type Suite } from './suite/suite.ts';
import { startWebServer, type WebServer } from './suite/web-server.ts';

let suite: Suite | undefined;
let web: WebServer | undefined;
let isStopping = false;

async function main(): Promise<void> {
  const began = performance.now();
  const step = (text: string): void => {
    console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(5)} s] ${text}`);
  };
  const { isFresh, size } = readOptions();
  const name = 'dev';
  const offset = portOffset();
  const folder = suiteFolder(name, offset);
  const pages = join(folder, 'web');
  // Written when the demonstration data are complete; seeding that was cut short continues where it was.
  const complete = join(folder, 'state/demo-lengkap');

  step('Menyiapkan functions dan halaman web, menjalankan suite lokal ...');
  // Side by side, since the suite spends its start waiting.
  const starting = startSuite({ name, offset, fresh: isFresh }).then((started) => {
    suite = started;
    return started;
  });
  const [running] = await bothSettled(starting, buildWeb(pages));
  if (isStopping) return;
  void running.died.then(async (reason) => {
    if (isStopping) return;
    console.error(`Suite berhenti sendiri (${reason}). Catatannya: ${running.logFile}`);
    await stop();
    process.exit(1);
  });
  Object.assign(process.env, running.env);

  // Only now, because it reads the suite's addresses as it loads.
  const { AKUN_DEMO, seedDemo } = await import('./demo.ts');
  if (!existsSync(complete)) {
    step('Mengisi data contoh ...');
    await seedDemo({ size });
    writeFileSync(complete, '');
  }
  if (isStopping) return;

  web = await startWebServer(pages, running);
  if (isStopping) return;
  step('Siap.');
  announce(running, AKUN_DEMO);
}

function announce(
  { env, logFile }: Suite,
  accounts: readonly { peran: string; email: string; sandi: string }[],
): void {
  const lines = [
    '',
    `  Halaman web      ${env['KSM_WEB_ORIGIN'] ?? ''}`,
    `  Functions        ${env['KSM_FUNCTIONS_ORIGIN'] ?? ''}`,
    `  Firestore        ${env['FIRESTORE_EMULATOR_HOST'] ?? ''}`,
    `  Auth             ${env['FIREBASE_AUTH_EMULATOR_HOST'] ?? ''}`,
    `  Storage          ${env['FIREBASE_STORAGE_EMULATOR_HOST'] ?? ''}`,
    `  Gerbang unduhan  ${env['KSM_GATEWAY_ORIGIN'] ?? ''}`,
    `  Email keluar     ${env['KSM_MAIL_FOLDER'] ?? ''}`,
    `  Catatan suite    ${logFile}`,
    '',
  ];
  for (const { peran, email, sandi } of accounts) {
    lines.push(`  ${peran.padEnd(12)} ${email.padEnd(32)} ${sandi}`);
  }
  lines.push('', '  Ctrl-C menghentikan semuanya.', '');
  console.log(lines.join('\n'));
}

function readOptions(): { readonly isFresh: boolean; readonly size: 'demo' | 'pilot' } {
  const { values } = parseArgs({
    options: {
      fresh: { type: 'boolean', default: false },
      size: { type: 'string', default: 'demo' },
    },
  });
  const { fresh, size } = values;
  if (size !== 'demo' && size !== 'pilot') throw new Trouble('--size: demo atau pilot.');
  return { isFresh: fresh, size };
}

async function stop(): Promise<void> {
  isStopping = true;
  await Promise.all([web?.close(), suite?.stop()]);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    if (isStopping) return;
    console.log('Menghentikan ...');
    void stop().then(() => process.exit(0));
  });
}
try {
  await main();
} catch (error) {
  await stop();
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
