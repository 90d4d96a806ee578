// How an answer travels: compressed for who understands it, and a browser need not ask each time whether it may call.
import { gunzipSync } from 'node:zlib';
import { request, type IncomingMessage } from 'node:http';
import { describe, expect } from 'vitest';
import { REGION } from '../../functions/src/params.ts';
import { setTriggers } from '../../tools/suite/steer/triggers.ts';
import { storeGroups } from '../support/records/many-groups.ts';
import { environment } from '../support/suite/environment.ts';
import { it } from '../support/suite/suite-test.ts';

interface Asked {
  readonly method: 'POST' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** As it comes over the line: fetch would open it. */
async function ask({ method, headers, body }: Asked) {
  const url = `${environment('KSM_FUNCTIONS_ORIGIN')}/${environment('GCLOUD_PROJECT')}/${REGION}/listKsm`;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    request(url, { method, headers }, resolve).once('error', reject).end(body);
  });
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return { headers: answer.headers, body: Buffer.concat(parts) };
}

describe('an answer', () => {
  it('that is long is compressed for who understands it', async ({ area, askot }) => {
    await setTriggers(false);
    await storeGroups(area, 40);
    await setTriggers(true);
    const data = { kode: [area.kota], kata: '', setelah: null };
    const asked = (encoding: string): Asked => ({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${askot.token}`,
        'accept-encoding': encoding,
      },
      body: JSON.stringify({ data }),
    });
    const zipped = await ask(asked('gzip, br'));
    expect(zipped.headers['content-encoding']).toBe('gzip');
    expect(zipped.headers.vary).toContain('Accept-Encoding');
    const plain = await ask(asked('identity'));
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(zipped.body.length * 5).toBeLessThan(plain.body.length);
    const read = (body: Buffer) =>
      (JSON.parse(body.toString()) as { result: { halaman: unknown } }).result.halaman;
    expect(read(gunzipSync(zipped.body))).toEqual(read(plain.body));
  });

  it('that is short, or a refusal, comes as it is', async () => {
    const headers = { 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const refused = await ask({ method: 'POST', headers, body: '{"data":{}}' });
    expect(refused.headers['content-encoding']).toBeUndefined();
    expect(refused.body.toString()).toContain('UNAUTHENTICATED');
  });

  it('to whether one may call holds for two hours', async () => {
    const { headers } = await ask({
      method: 'OPTIONS',
      headers: {
        origin: 'https://contoh.id',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type',
      },
    });
    expect(headers['access-control-allow-methods']).toBe('POST');
    expect(headers['access-control-max-age']).toBe('7200');
  });
});
