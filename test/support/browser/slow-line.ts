// A line of slow 3G between a browser and the suite: every request waits for its way there and back, and all that comes
// down shares one width. Also what the page's worker asks for, and the questions of a browser whether it may call another
// origin, goes through it; the setting up of connections is not imitated. What travels is written down.
import { once } from 'node:events';
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { environment } from '../suite/environment.ts';
import { ORIGIN } from './signed-in.ts';

/** There and back. */
export const SLOW_3G_MS = 400;
const BYTES_PER_SECOND = 400_000 / 8;
/** What one answer sends before others have their turn. */
const PIECE = 1_460;

export interface Passed {
  /** `page`: a file of the page; `call`: a question to the server; `may`: whether that may be asked. */
  readonly kind: 'page' | 'call' | 'may';
  readonly path: string;
  readonly bytes: number;
  readonly isZipped: boolean;
  /** Milliseconds of the day's clock, as a page has them. */
  readonly from: number;
  readonly to: number;
}

export interface SlowLine {
  readonly origin: string;
  /** How long a request takes there and back; 0: the line is as fast as the machine, and as wide. */
  latency: number;
  /** What has come down, and what is taken from the list. */
  take: () => Passed[];
  close: () => void;
}

/** Where each way of calling leads. */
const SERVICES: readonly (readonly [start: string, host: () => string])[] = [
  ['/v1/projects/', () => environment('FIRESTORE_EMULATOR_HOST')],
  [`/${environment('GCLOUD_PROJECT')}/`, () => new URL(environment('KSM_FUNCTIONS_ORIGIN')).host],
  ['/', () => environment('FIREBASE_AUTH_EMULATOR_HOST')],
];

export async function startSlowLine(): Promise<SlowLine> {
  let passed: Passed[] = [];
  /** The width is used until then. */
  let busyUntil = 0;
  /** Returns when the last piece arrives, which is not before that. */
  const down = async (response: ServerResponse, body: Buffer): Promise<number> => {
    let arrived = clock();
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      if (line.latency > 0) {
        const now = clock();
        busyUntil = Math.max(now, busyUntil) + (piece.length / BYTES_PER_SECOND) * 1000;
        await sleep(busyUntil - now);
      }
      arrived = clock();
      response.write(piece);
    }
    response.end();
    return arrived;
  };
  const carry = async (kind: 'page' | 'call', asked: IncomingMessage, response: ServerResponse) => {
    const from = clock();
    const path = asked.url ?? '/';
    const host =
      kind === 'page'
        ? new URL(ORIGIN).host
        : (SERVICES.find(([start]) => path.startsWith(start))?.[1]() ?? '');
    const [answer] = await Promise.all([
      fetchFrom(host, asked),
      line.latency > 0 ? sleep(line.latency) : null,
    ]);
    let { body } = answer;
    const headers = { ...answer.headers };
    if (path === '/config.json') body = Buffer.from(withAddress(body.toString(), callsAt()));
    const policy = headers['content-security-policy'];
    if (typeof policy === 'string')
      headers['content-security-policy'] = policy.replace(
        'connect-src',
        `connect-src http://${callsAt()}`,
      );
    // Firestore itself compresses what it answers; the suite's does not.
    if (kind === 'call' && headers['content-encoding'] === undefined && path.startsWith('/v1/')) {
      body = gzipSync(body);
      headers['content-encoding'] = 'gzip';
    }
    delete headers['transfer-encoding'];
    response.writeHead(answer.status, { ...headers, 'content-length': body.length });
    const to = await down(response, body);
    passed.push({
      kind: asked.method === 'OPTIONS' ? 'may' : kind,
      path: path.replace(/\?.*/, ''),
      bytes: body.length,
      isZipped: headers['content-encoding'] === 'gzip',
      from,
      to,
    });
  };
  const serve = (kind: 'page' | 'call') =>
    createServer((asked, response) => {
      carry(kind, asked, response).catch(() => response.destroy());
    }).listen(0, '127.0.0.1');
  const [pages, calls] = [serve('page'), serve('call')];
  await Promise.all([pages, calls].map((it) => once(it, 'listening')));
  const callsAt = (): string => `127.0.0.1:${String((calls.address() as AddressInfo).port)}`;
  const line: SlowLine = {
    origin: `http://127.0.0.1:${String((pages.address() as AddressInfo).port)}`,
    latency: 0,
    take: () => {
      const taken = passed;
      passed = [];
      return taken;
    },
    close: () => {
      for (const it of [pages, calls]) {
        it.close();
        it.closeAllConnections();
      }
    },
  };
  return line;
}

const clock = (): number => performance.timeOrigin + performance.now();

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function fetchFrom(host: string, asked: IncomingMessage): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { ...asked.headers, host };
    const options = { method: asked.method ?? 'GET', headers };
    const asking = ask(`http://${host}${asked.url ?? '/'}`, options, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.once('error', reject);
      answer.once('end', () => {
        const { statusCode: status = 502, headers: given } = answer;
        resolve({ status, headers: given, body: Buffer.concat(parts) });
      });
    });
    asking.once('error', reject);
    asked.pipe(asking);
  });
}

/** The configuration, with every address of the suite on the line. */
function withAddress(config: string, at: string): string {
  const [host = '', port = ''] = at.split(':');
  const read = JSON.parse(config) as { emulator: object };
  const emulator = {
    ...read.emulator,
    auth: `http://${at}`,
    functionsOrigin: `http://${at}`,
    firestore: { host, port: Number(port) },
  };
  return JSON.stringify({ ...read, emulator });
}

/** How many of these followed each other at least, however many ran side by side. */
export function tripsOf(passed: readonly Pick<Passed, 'from' | 'to'>[]): number {
  let [trips, until] = [0, 0];
  for (const { from, to } of passed.toSorted((a, b) => a.to - b.to))
    if (from >= until) [trips, until] = [trips + 1, to];
  return trips;
}
