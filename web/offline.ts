// Builds the service worker beside the page: sw.js with the list of every file that the page is made
// of, and the script that sends in the background, which is loaded only where a browser can use it.
// Each file in the list carries its hash, so a captive portal's page or half a deployment is never
// cached in its place.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('src/sw/', import.meta.url));
/** The page is made of these; pictures for the home screen are fetched by the browser itself. */
const LISTED = ['.html', '.js', '.css', '.svg', '.webmanifest'];
/** What an earlier build left of the worker. */
const UNLISTED = ['sw.js'];

interface Entry {
  readonly url: string;
  /** Null where the name changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
}

export function offline(): Plugin {
  let outDir = '';
  let target: string[] = [];
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ root, build: options }) {
      outDir = resolve(root, options.outDir);
      target = [options.target].flat().filter((it): it is string => typeof it === 'string');
    },
    // Runs when everything that the list must name is in the folder.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const list = await listFiles(outDir);
        const sync = await buildScript('sync', { outDir, target, name: 'assets/sync-[hash].js' });
        const PRECACHE = JSON.stringify(list);
        const SYNC_SCRIPT = JSON.stringify(`/${sync}`);
        const define = { PRECACHE, SYNC_SCRIPT };
        await buildScript('worker', { outDir, target, name: 'sw.js', define });
      },
    },
  };
}

async function listFiles(folder: string): Promise<Entry[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = found
    .filter((it) => it.isFile())
    .map((it) =>
      join(it.parentPath, it.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    )
    .filter((name) => LISTED.includes(extname(name)) && !UNLISTED.includes(name));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const content = await readFile(join(folder, name));
      return {
        url: `/${name}`,
        revision: name.startsWith('assets/') ? null : hashOf(content, 'hex').slice(0, 16),
        integrity: `sha256-${hashOf(content, 'base64')}`,
      };
    }),
  );
}

function hashOf(content: Uint8Array, encoding: 'hex' | 'base64'): string {
  return createHash('sha256').update(content).digest(encoding);
}

interface Script {
  readonly outDir: string;
  readonly target: string[];
  readonly name: string;
  readonly define?: Record<string, string>;
}

/** Builds one classic script (Firefox's service workers know no modules); returns its file name. */
async function buildScript(entry: string, script: Script): Promise<string> {
  const { outDir, target, name, define } = script;
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: SOURCE,
    publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    resolve: { dedupe: ['idb'] },
    build: {
      outDir,
      emptyOutDir: false,
      target,
      reportCompressedSize: false,
      license: { fileName: `lisensi-${entry}.txt` },
      rolldownOptions: {
        input: join(SOURCE, `${entry}.ts`),
        output: { format: 'iife', entryFileNames: name },
      },
    },
  });
  const output = 'output' in result ? result.output : [];
  const chunk = output.find((it) => it.type === 'chunk' && it.isEntry);
  if (chunk === undefined) throw new Error(`offline: nothing was built from ${entry}.ts`);
  return chunk.fileName;
}
