// The rules of Storage: closed to everybody, in every bucket, whatever the object.
//
// Plain REST as Firebase's Storage SDK speaks it, so that a signed-out request carries no token at all.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { objekPotonganFoto, objekFoto, objekQs } from '../../functions/src/domain/basics/paths.ts';
import { PERSONAS, tokenOf } from './personas.ts';
import { BUCKET, storageAddress } from './suite-address.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { toKodeKota } from '../../functions/src/domain/basics/wilayah.ts';

const RUN = randomUUID().slice(0, 8);
const KOTA = toKodeKota('99.71');
const FOTO = toNewId(`aturan-${RUN}`);
const OBJECTS = [
  objekQs(2017, KOTA, `aturan-${RUN}`),
  objekFoto(KOTA, FOTO),
  objekPotonganFoto(KOTA, FOTO, 0),
  `aturan-${RUN}.txt`,
];

function objectsUrl(object?: string, search: Readonly<Record<string, string>> = {}): string {
  const { host, port } = storageAddress();
  const name = object === undefined ? '' : `/${encodeURIComponent(object)}`;
  return `http://${host}:${port}/v0/b/${BUCKET}/o${name}?${new URLSearchParams(search).toString()}`;
}

async function statusOf(
  method: string,
  url: string,
  token: string | null,
  body?: string,
): Promise<number> {
  const response = await fetch(url, {
    method,
    headers: {
      ...(token !== null && { authorization: `Firebase ${token}` }),
      ...(body !== undefined && {
        'content-type': method === 'PATCH' ? 'application/json' : 'text/plain',
      }),
    },
    ...(body !== undefined && { body }),
  });
  await response.arrayBuffer();
  return response.status;
}

async function upload(object: string, token: string | null): Promise<number> {
  return statusOf('POST', objectsUrl(undefined, { name: object }), token, 'isi');
}

beforeAll(async () => {
  for (const object of OBJECTS) await upload(object, 'owner');
});

afterAll(async () => {
  for (const object of OBJECTS) await statusOf('DELETE', objectsUrl(object), 'owner');
});

describe('storage.rules', () => {
  it('is tested with objects that exist', async () => {
    for (const object of OBJECTS) {
      expect(await statusOf('GET', objectsUrl(object, { alt: 'media' }), 'owner')).toBe(200);
    }
  });

  it.each(PERSONAS)('answers $nama', async (persona) => {
    const token = tokenOf(persona);
    const cells: Record<string, number> = {
      list: await statusOf('GET', objectsUrl(undefined, { prefix: 'qs/', delimiter: '/' }), token),
      create: await upload(`qs/2017/99.71/aturan-${RUN}-baru.xlsx`, token),
      'list photos': await statusOf(
        'GET',
        objectsUrl(undefined, { prefix: 'foto/', delimiter: '/' }),
        token,
      ),
      'create a photo': await upload(`foto/99.71/aturan-${RUN}-baru.jpg`, token),
    };
    for (const object of OBJECTS) {
      cells[`get ${object}`] = await statusOf('GET', objectsUrl(object), token);
      cells[`download ${object}`] = await statusOf(
        'GET',
        objectsUrl(object, { alt: 'media' }),
        token,
      );
      cells[`overwrite ${object}`] = await upload(object, token);
      cells[`update ${object}`] = await statusOf(
        'PATCH',
        objectsUrl(object),
        token,
        '{"metadata":{"a":"b"}}',
      );
      cells[`delete ${object}`] = await statusOf('DELETE', objectsUrl(object), token);
    }
    expect(cells).toEqual(Object.fromEntries(Object.keys(cells).map((cell) => [cell, 403])));
  });
});
