// Does locally what Cloud Storage does with a V4 signed URL: checks algorithm, signer, signature, time
// and method, and sends the object. The emulators check none of it, and a link that works because
// nobody looked at its signature proves nothing.
import { createHash, verify, type KeyObject } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { publicKeyOf, type SigningAccount } from './signing-account.ts';

export interface GatewayOptions {
  /** 0 picks a free port. */
  readonly port: number;
  /** Whose signatures are accepted. */
  readonly account: SigningAccount;
  readonly bucket: string;
  /** The Storage emulator. */
  readonly storageOrigin: string;
  readonly now?: () => number;
}

export interface Gateway {
  readonly origin: string;
  close(): Promise<void>;
}

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

const ALGORITHM = 'GOOG4-RSA-SHA256';
const SEVEN_DAYS_S = 604_800;

export async function startSignedUrlGateway(options: GatewayOptions): Promise<Gateway> {
  const publicKey = publicKeyOf(options.account);
  const server = createServer((request, response) => {
    answer(request, response, options, publicKey).catch((error: unknown) => {
      console.error('Gerbang unduhan:', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : options.port;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: GatewayOptions,
  publicKey: KeyObject,
): Promise<void> {
  const url = URL.parse(request.url ?? '/', 'http://gateway');
  if (url === null) {
    refuse(response, { status: 400, code: 'InvalidURI', message: 'The URL cannot be read.' });
    return;
  }
  const now = (options.now ?? Date.now)();
  const refusal = judge({ request, url, signer: options.account.client_email, publicKey, now });
  if (refusal !== null) {
    refuse(response, refusal);
    return;
  }
  const object = objectOf(url.pathname, options.bucket);
  const source = `${options.storageOrigin}/storage/v1/b/${options.bucket}/o/${encodeURIComponent(object)}?alt=media`;
  const stored = await fetch(source, { headers: { authorization: 'Bearer owner' } });
  if (!stored.ok) {
    const message = 'The specified key does not exist.';
    refuse(response, { status: 404, code: 'NoSuchKey', message });
    return;
  }
  const disposition =
    url.searchParams.get('response-content-disposition') ??
    stored.headers.get('content-disposition');
  const content = Buffer.from(await stored.arrayBuffer());
  response.writeHead(200, {
    'content-type':
      url.searchParams.get('response-content-type') ??
      stored.headers.get('content-type') ??
      'application/octet-stream',
    'cache-control': 'private, max-age=0',
    ...(disposition !== null && { 'content-disposition': disposition }),
    'content-length': content.length,
  });
  response.end(content);
}

/** Why Cloud Storage would refuse the request, or null. */
function judge({
  request,
  url,
  signer,
  publicKey,
  now,
}: {
  readonly request: IncomingMessage;
  readonly url: URL;
  readonly signer: string;
  readonly publicKey: KeyObject;
  readonly now: number;
}): Refusal | null {
  const denied = (code: string, message: string): Refusal => ({ status: 403, code, message });
  const query = url.searchParams;
  const value = (name: string): string => query.get(name) ?? '';

  if (request.method !== 'GET') return denied('AccessDenied', 'Only GET is signed.');
  if (!query.has('X-Goog-Signature')) return denied('AccessDenied', 'The URL is not signed.');
  if (value('X-Goog-Algorithm') !== ALGORITHM) {
    return denied('InvalidAlgorithm', `X-Goog-Algorithm must be ${ALGORITHM}.`);
  }

  const date = value('X-Goog-Date');
  const at = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  const lifetime = Number(value('X-Goog-Expires'));
  const isLifetime = Number.isInteger(lifetime) && lifetime > 0 && lifetime <= SEVEN_DAYS_S;
  if (at === null || !isLifetime) {
    return denied('InvalidTime', 'X-Goog-Date or X-Goog-Expires is invalid.');
  }
  const scope = `${date.slice(0, 8)}/auto/storage/goog4_request`;
  if (value('X-Goog-Credential') !== `${signer}/${scope}`) {
    return denied('InvalidCredential', 'X-Goog-Credential names another signer or another day.');
  }

  const canonical = canonicalRequest(request, url);
  const hash = createHash('sha256').update(canonical).digest('hex');
  const signed = Buffer.from([ALGORITHM, date, scope, hash].join('\n'));
  const signature = Buffer.from(value('X-Goog-Signature'), 'hex');
  if (!verify('RSA-SHA256', signed, publicKey, signature)) {
    return denied('SignatureDoesNotMatch', 'The signature does not match this request.');
  }

  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = at.slice(1).map(Number);
  const since = Date.UTC(year, month - 1, day, hour, minute, second);
  if (now < since - 15 * 60_000) return denied('AccessDenied', 'The URL is not valid yet.');
  const until = since + lifetime * 1000;
  if (now >= until) {
    return denied('ExpiredToken', `The URL expired at ${new Date(until).toISOString()}.`);
  }
  return null;
}

/** The text that was signed, rebuilt from what arrived (cloud.google.com/storage/docs/authentication/canonical-requests). */
function canonicalRequest(request: IncomingMessage, url: URL): string {
  const query = [...url.searchParams]
    .filter(([name]) => name !== 'X-Goog-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const signedHeaders = url.searchParams.get('X-Goog-SignedHeaders') ?? '';
  const headers = signedHeaders
    .split(';')
    .map((name) => `${name}:${headerOf(request, name)}\n`)
    .join('');
  return [request.method, url.pathname, query, headers, signedHeaders, 'UNSIGNED-PAYLOAD'].join(
    '\n',
  );
}

function headerOf(request: IncomingMessage, name: string): string {
  const sent = request.headers[name] ?? '';
  const text = (Array.isArray(sent) ? sent.join(',') : sent).trim().replaceAll(/\s{2,}/g, ' ');
  // Cloud Storage answers on 443 and the client library signs the name without a port.
  return name === 'host' ? text.replace(/:\d+$/, '') : text;
}

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Both forms of address: /bucket/object, and /object as behind a host name bound to the bucket. */
function objectOf(pathname: string, bucket: string): string {
  // What was signed can be decoded; nothing else gets here.
  const path = decodeURIComponent(pathname.slice(1));
  return path.startsWith(`${bucket}/`) ? path.slice(bucket.length + 1) : path;
}

function refuse(response: ServerResponse, { status, code, message }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/xml; charset=UTF-8' });
  response.end(
    `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  );
}
