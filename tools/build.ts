// Builds what is deployed: functions/lib and web/dist. `npm run build` does both; firebase.json's
// predeploy steps name one each.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT, WEB_DIR, WEB_DIST } from './suite/paths.ts';
import { Trouble } from './suite/processes.ts';
import { compileFunctions } from './suite/snapshot.ts';

export async function buildWeb(outDir: string): Promise<void> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const args = [vite, 'build', WEB_DIR, '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Trouble('web/ tidak dapat dibangun; lihat pesan di atas.');
}

if (import.meta.main) {
  const part = process.argv[2];
  try {
    if (part !== 'web') compileFunctions();
    if (part !== 'functions') await buildWeb(WEB_DIST);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
