// Builds the service worker beside the page: sw.js with the list of every file that the page is made
// of in one language, and the script that sends in the background, which is loaded only where a browser can use it.
// Each file in the list carries its hash, so a captive portal's page or half a deployment is never
// cached in its place.
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { LANGUAGES, type Language } from './src/state/language/languages.ts';

const SOURCE = fileURLToPath(new URL('src/sw/', import.meta.url));
/** The page is made of these; pictures for the home screen are fetched by the browser itself. */
const LISTED = ['.html', '.js', '.css', '.svg', '.webmanifest'];

interface Entry {
  readonly url: string;
  /** Null where the name changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
}

export function offline(language: Language): Plugin {
  const { page, worker } = LANGUAGES[language];
  let outDir = '';
  let publicDir = '';
  let target: string[] = [];
  return {
    name: 'offline',
    apply: 'build',
    configResolved({ root, build: options, publicDir: folder }) {
      publicDir = folder;
      outDir = resolve(root, options.outDir);
      target = [options.target].flat().filter((it): it is string => typeof it === 'string');
    },
    // Runs when everything that the list must name is in the folder.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler(_options, bundle) {
        const list = await listFiles(outDir, [
          ...Object.keys(bundle),
          ...(await readdir(publicDir)),
        ]);
        const sync = await buildSync({ outDir, target, name: 'assets/sync-[hash].js' });
        const PRECACHE = JSON.stringify(list);
        const SYNC_SCRIPT = JSON.stringify(`/${sync}`);
        const define = { PRECACHE, SYNC_SCRIPT, PAGE: JSON.stringify(page) };
        await buildScript('worker', { outDir, target, name: worker.slice(1), define });
      },
    },
  };
}

async function listFiles(folder: string, built: readonly string[]): Promise<Entry[]> {
  const names = built.filter((name) => LISTED.includes(extname(name)));
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

let sync: Promise<string> | null = null;

/** It has no words: one for all languages. */
const buildSync = (script: Script): Promise<string> => (sync ??= buildScript('sync', script));

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
