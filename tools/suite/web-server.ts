// Serves the built page as Firebase Hosting would, with the rewrites and headers of firebase.json. Only
// /config.json is made here: from it the page learns the suite's addresses, so that one build runs on
// every suite and in production.
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, matchesGlob, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { FIREBASE_CONFIG, PROJECT, type Ports } from './ports.ts';
import type { Suite } from './suite.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

const zip = promisify(gzip);

type SuiteAddresses = Pick<Suite, 'ports' | 'env' | 'params'>;

export interface WebServer {
  readonly origin: string;
  close(): Promise<void>;
}

export async function startWebServer(folder: string, suite: SuiteAddresses): Promise<WebServer> {
  const { ports } = suite;
  const config = JSON.stringify(configOf(suite));
  const server = createServer((request, response) => {
    const isZipped = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    serve(folder, request.url ?? '/', response, { config, ports, isZipped }).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(ports.web, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${String(ports.web)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The AppConfig of web/src/server/config.ts. */
function configOf({ ports, env, params }: SuiteAddresses): unknown {
  const hariIni = params['HARI_INI'] ?? '';
  return {
    firebase: {
      apiKey: 'suite-lokal',
      projectId: PROJECT,
      authDomain: `${PROJECT}.firebaseapp.com`,
      appId: `1:000000000000:web:${PROJECT}`,
    },
    region: FIREBASE_CONFIG.firestore.location,
    emulator: {
      auth: `http://${env['FIREBASE_AUTH_EMULATOR_HOST'] ?? ''}`,
      firestore: { host: '127.0.0.1', port: ports.firestore },
      functionsOrigin: env['KSM_FUNCTIONS_ORIGIN'],
      ...(hariIni !== '' && { hariIni }),
    },
  };
}

async function serve(
  folder: string,
  url: string,
  response: ServerResponse,
  { config, ports, isZipped }: { config: string; ports: Ports; isZipped: boolean },
): Promise<void> {
  const path = pathOf(url);
  for (const [key, value] of headersFor(path, ports)) response.setHeader(key, value);
  if (path === '/config.json') {
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(config);
    return;
  }
  const file = (await fileAt(join(folder, path))) ?? (await fileAt(join(folder, rewriteOf(path))));
  if (file === null) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  response.setHeader('content-type', type);
  // Compressed, as Hosting sends text: a slow line is measured with it.
  const isText = /^text\/|json|svg/.test(type);
  if (isText) response.setHeader('vary', 'accept-encoding');
  if (isText && isZipped) response.setHeader('content-encoding', 'gzip');
  response.end(await contentOf(file, isText && isZipped));
}

interface FoundFile {
  readonly path: string;
  /** When it was written. */
  readonly version: number;
}

/** What has been read, and compressed, by path: a hundred browsers ask for the same files. */
const contents = new Map<string, { readonly version: number; readonly body: Promise<Buffer> }>();

function contentOf({ path, version }: FoundFile, isZipped: boolean): Promise<Buffer> {
  const key = isZipped ? `${path}.gz` : path;
  const known = contents.get(key);
  if (known?.version === version) return known.body;
  const plain = readFile(path);
  const body = isZipped ? plain.then((bytes) => zip(bytes, { level: 9 })) : plain;
  contents.set(key, { version, body });
  return body;
}

/** The path of an address; one that cannot be read is answered as any page is that there is none of. */
export function pathOf(url: string): string {
  try {
    return normalize(`/${decodeURIComponent(new URL(url, 'http://web').pathname)}`);
  } catch {
    return '/-';
  }
}

async function fileAt(path: string): Promise<FoundFile | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  return found.isDirectory() ? fileAt(join(path, 'index.html')) : { path, version: found.mtimeMs };
}

function rewriteOf(path: string): string {
  const rule = FIREBASE_CONFIG.hosting.rewrites.find(({ source }) => matches(path, source));
  return rule?.destination ?? path;
}

function headersFor(path: string, ports: Ports): Map<string, string> {
  const headers = new Map<string, string>();
  for (const rule of FIREBASE_CONFIG.hosting.headers) {
    if (!matches(path, rule.source)) continue;
    for (const { key, value } of rule.headers) headers.set(key, value);
  }
  // Over plain http on this machine the promise to use https (HSTS) would only lock people out of other ports.
  headers.delete('Strict-Transport-Security');
  const policy = headers.get('Content-Security-Policy');
  if (policy !== undefined) {
    const suite = [ports.auth, ports.firestore, ports.functions, ports.storage, ports.gateway]
      .map((port) => `http://127.0.0.1:${String(port)}`)
      .join(' ');
    const gateway = `http://127.0.0.1:${String(ports.gateway)}`;
    headers.set(
      'Content-Security-Policy',
      policy
        .replace('connect-src', `connect-src ${suite}`)
        .replace('img-src', `img-src ${gateway}`),
    );
  }
  return headers;
}

function matches(path: string, source: string): boolean {
  return source === '**' || matchesGlob(path, source);
}
