// The browser that comes with npm, unpacked once for this machine. Its package unpacks in place and takes
// whatever lies there: of two processes that begin together, the second would start half a file.
import chromium from '@sparticuz/chromium';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Manifest {
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** A folder for each version, which appears when everything is in it. */
function folder(): string {
  const manifest = createRequire(import.meta.url)('../../../package.json') as Manifest;
  const version = manifest.devDependencies['@sparticuz/chromium'] ?? '';
  return join(tmpdir(), `ksm-chromium-${version}`);
}

async function unpackTo(target: string): Promise<void> {
  const outer = process.env['TMPDIR'];
  const own = mkdtempSync(`${target}-`);
  // The only way to tell the package where.
  process.env['TMPDIR'] = own;
  try {
    await chromium.executablePath();
  } finally {
    if (outer === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = outer;
  }
  try {
    renameSync(own, target);
  } catch (error) {
    rmSync(own, { recursive: true, force: true });
    // Another process was first.
    if (!existsSync(target)) throw error;
  }
}

/** Path of the Chromium for Linux x64. */
export async function browserFile(): Promise<string> {
  const target = folder();
  if (!existsSync(target)) await unpackTo(target);
  return join(target, 'chromium');
}
