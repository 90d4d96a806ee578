// The gateway stands in for Cloud Storage, so its verdicts are tested with URLs that Google's own
// client signs: a gateway that only understood our own signer would prove nothing.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUCKET, PROJECT } from '../../../tools/suite/ports.ts';
import { startSignedUrlGateway, type Gateway } from '../../../tools/suite/signed-url-gateway.ts';
import { newSigningAccount } from '../../../tools/suite/signing-account.ts';

interface Signer {
  bucket(name: string): {
    file(name: string): { getSignedUrl(config: Record<string, unknown>): Promise<[string]> };
  };
}
const functions = createRequire(
  fileURLToPath(new URL('../../../functions/package.json', import.meta.url)),
);
const { Storage } = functions('@google-cloud/storage') as {
  Storage: new (options: Record<string, unknown>) => Signer;
};

const OBJECT = `qs/2017/32.73/uji gerbang (1)+ké.txt`;
const CONTENT = 'Tahun 2017';
const MINUTE = 60_000;

const account = newSigningAccount();
const storageOrigin = `http://${process.env['FIREBASE_STORAGE_EMULATOR_HOST'] ?? ''}`;
let clock = Date.now();
let gateway: Gateway;

async function sign(config: Record<string, unknown> = {}, by = account): Promise<string> {
  const storage = new Storage({ projectId: PROJECT, credentials: by });
  const [url] = await storage
    .bucket(BUCKET)
    .file(OBJECT)
    .getSignedUrl({
      version: 'v4',
      action: 'read',
      expires: Date.now() + 5 * MINUTE,
      host: gateway.origin,
      ...config,
    });
  return url;
}

/** The URL with one thing changed, as by somebody who does not have the key. */
function altered(url: string, change: (url: URL) => void): URL {
  const copy = new URL(url);
  change(copy);
  return copy;
}

async function refusal(url: string | URL, init?: RequestInit): Promise<string> {
  const response = await fetch(url, init);
  expect(response.status).toBe(403);
  return (await response.text()).replace(/.*<Code>(\w+)<.*/, '$1');
}

beforeAll(async () => {
  gateway = await startSignedUrlGateway({
    port: 0,
    account,
    bucket: BUCKET,
    storageOrigin,
    now: () => clock,
  });
  const upload = `${storageOrigin}/upload/storage/v1/b/${BUCKET}/o?uploadType=media&name=${encodeURIComponent(OBJECT)}`;
  const response = await fetch(upload, {
    method: 'POST',
    headers: { 'content-type': 'text/plain', authorization: 'Bearer owner' },
    body: CONTENT,
  });
  if (!response.ok) throw new Error(`Upload: ${String(response.status)}`);
});

afterAll(() => gateway.close());

describe('signed-URL gateway', () => {
  it('streams the object for a URL signed with the account’s key', async () => {
    clock = Date.now();
    const response = await fetch(await sign());
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(CONTENT);
    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it('also serves URLs whose host name is bound to the bucket', async () => {
    clock = Date.now();
    const response = await fetch(await sign({ host: undefined, cname: gateway.origin }));
    expect(response.status).toBe(200);
  });

  it('gives the download the name and type in the signed query', async () => {
    clock = Date.now();
    const response = await fetch(
      await sign({ promptSaveAs: 'QS Sukabumi (2017).txt', responseType: 'application/x-uji' }),
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain('QS Sukabumi (2017).txt');
    expect(response.headers.get('content-type')).toBe('application/x-uji');
  });

  it('refuses a URL that has expired', async () => {
    clock = Date.now();
    const url = await sign();
    clock += 5 * MINUTE + 1000;
    expect(await refusal(url)).toBe('ExpiredToken');
  });

  it('refuses a longer validity than was signed', async () => {
    clock = Date.now();
    const url = altered(await sign(), (u) => u.searchParams.set('X-Goog-Expires', '86400'));
    expect(await refusal(url)).toBe('SignatureDoesNotMatch');
  });

  it('refuses another object', async () => {
    clock = Date.now();
    const url = altered(await sign(), (u) => {
      u.pathname = u.pathname.replace('32.73', '32.74');
    });
    expect(await refusal(url)).toBe('SignatureDoesNotMatch');
  });

  it('refuses an added or a changed query parameter', async () => {
    clock = Date.now();
    const url = await sign({ promptSaveAs: 'asli.txt' });
    const name = 'response-content-disposition';
    const changed = altered(url, (u) => u.searchParams.set(name, 'inline'));
    expect(await refusal(changed)).toBe('SignatureDoesNotMatch');
    const added = altered(url, (u) => u.searchParams.append(name, 'inline'));
    expect(await refusal(added)).toBe('SignatureDoesNotMatch');
  });

  it('refuses a broken signature, a missing one and another algorithm', async () => {
    clock = Date.now();
    const url = await sign();
    const broken = altered(url, (u) => {
      const signature = u.searchParams.get('X-Goog-Signature') ?? '';
      const last = signature.endsWith('0') ? '1' : '0';
      u.searchParams.set('X-Goog-Signature', signature.slice(0, -1) + last);
    });
    expect(await refusal(broken)).toBe('SignatureDoesNotMatch');
    const missing = altered(url, (u) => u.searchParams.delete('X-Goog-Signature'));
    expect(await refusal(missing)).toBe('AccessDenied');
    const hmac = altered(url, (u) => u.searchParams.set('X-Goog-Algorithm', 'GOOG4-HMAC-SHA256'));
    expect(await refusal(hmac)).toBe('InvalidAlgorithm');
  });

  it('refuses the key of somebody else, under any name', async () => {
    clock = Date.now();
    const sameName = newSigningAccount();
    expect(await refusal(await sign({}, sameName))).toBe('SignatureDoesNotMatch');
    const otherName = { ...account, client_email: 'orang@lain.example' };
    expect(await refusal(await sign({}, otherName))).toBe('InvalidCredential');
  });

  it('refuses any method but GET', async () => {
    clock = Date.now();
    expect(await refusal(await sign(), { method: 'DELETE' })).toBe('AccessDenied');
  });

  it('says that an object is missing only to callers with a valid signature', async () => {
    clock = Date.now();
    const storage = new Storage({ projectId: PROJECT, credentials: account });
    const [url] = await storage
      .bucket(BUCKET)
      .file('qs/tidak-ada.xlsx')
      .getSignedUrl({
        version: 'v4',
        action: 'read',
        expires: Date.now() + MINUTE,
        host: gateway.origin,
      });
    expect((await fetch(url)).status).toBe(404);
    expect(await refusal(url.split('?')[0] ?? '')).toBe('AccessDenied');
  });
});
