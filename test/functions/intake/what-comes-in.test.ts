// What a stranger or a broken phone may send to the functions, and what becomes of it: a refusal in words,
// few reads, nothing in the log and nothing in the store.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { faultOfBody } from '../../../functions/src/body.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeProvinsi } from '../../../functions/src/domain/basics/wilayah.ts';
import { REGION } from '../../../functions/src/params.ts';
import { environment } from '../../support/suite/environment.ts';
import { aSesiOf, call, codeOf, resultOf, signIn } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

const FAR_AWAY = toKodeProvinsi('11');

const submit = (kiriman: unknown, person: Parameters<typeof call>[2]) =>
  call('submitKiriman', kiriman, person);

async function post(name: string, body: string, token?: string): Promise<Response> {
  const origin = environment('KSM_FUNCTIONS_ORIGIN');
  return fetch(`${origin}/${environment('GCLOUD_PROJECT')}/${REGION}/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
  });
}

describe('the same submission from a colleague', () => {
  it('gets its receipt where both may write, and nowhere else', async ({
    area,
    askot,
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-01'));
    const receipt = await resultOf(submit(kiriman, faskel));
    const colleague = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    expect(await resultOf(submit(kiriman, colleague))).toStrictEqual(receipt);
    expect(await resultOf(submit(kiriman, askot))).toStrictEqual(receipt);
    const stranger = await signIn({ peran: 'fasilitator', wilayah: [FAR_AWAY] });
    expect(await codeOf(submit(kiriman, stranger))).toBe('tidak-berhak');
    const upk = await signIn({ peran: 'upk', wilayah: [area.kelurahan] });
    expect(await codeOf(submit(kiriman, upk))).toBe('tidak-berhak');
  });

  it('gets it also where the history of it cannot be read as a whole', async ({
    area,
    askot,
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-02'));
    const receipt = await resultOf(submit(kiriman, faskel));
    await docs.riwayat.ref(kiriman.id).update({ perubahan: 'rusak' });
    expect(await resultOf(submit(kiriman, askot))).toStrictEqual(receipt);
    const upk = await signIn({ peran: 'upk', wilayah: [area.kelurahan] });
    expect(await codeOf(submit(kiriman, upk))).toBe('tidak-berhak');
    await docs.riwayat.ref(kiriman.id).update({ perubahan: [] });
  });

  it('with other content is kept of those who may write there, twenty of each', async ({
    area,
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-08'));
    await resultOf(submit(kiriman, faskel));
    const other = (n: number) => ({
      ...aSesiOf(ksmId, toTanggal('2017-03-08'), { notulen: `isi ${n}` }),
      id: kiriman.id,
    });
    const kept = async (uid: string) =>
      (await docs.kirimanBentrok.list((q) => q.where('oleh', '==', uid))).length;
    const stranger = await signIn({ peran: 'fasilitator', wilayah: [FAR_AWAY] });
    expect(await codeOf(submit(other(0), stranger))).toBe('tidak-berhak');
    expect(await kept(stranger.uid)).toBe(0);
    const colleague = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    for (let n = 0; n < 23; n += 1)
      expect(await codeOf(submit(other(n), colleague))).toBe('kiriman-bentrok');
    expect(await kept(colleague.uid)).toBe(20);
  });
});

describe('text that a phone has not composed', () => {
  it('is stored composed, under the fingerprint of what was sent', async ({
    heldGroup: { ksmId, faskel },
  }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-15'), { notulen: ' Cafe\u0301 ' });
    const first = await resultOf(submit(kiriman, faskel));
    expect(await resultOf(submit(kiriman, faskel))).toStrictEqual(first);
    expect((await docs.sesi.read(kiriman.isi.id))?.notulen).toBe('Caf\u00e9');
  });

  it('is refused with half a character, in words', async ({ heldGroup: { ksmId, faskel } }) => {
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-22'), { notulen: 'rusak \ud83d' });
    expect(await codeOf(submit(kiriman, faskel))).toBe('isian-salah');
  });
});

describe('a body', () => {
  it('of 1.2 MB is refused before it is read, in a few words', async ({ heldGroup }) => {
    const setoran = Object.fromEntries(
      Array.from({ length: 100_000 }, (_, i) => [`a${String(i)}`, -1]),
    );
    const kiriman = aSesiOf(heldGroup.ksmId, toTanggal('2017-03-29'));
    const data = { ...kiriman, isi: { ...kiriman.isi, setoran } };
    const response = await post('submitKiriman', JSON.stringify({ data }), heldGroup.faskel.token);
    const answer = await response.text();
    expect(response.status).toBe(400);
    expect(answer).toContain('terlalu-besar');
    expect(answer.length).toBeLessThan(500);
  });

  it('is not looked at where the person may not do it at all', async () => {
    const official = await signIn({ peran: 'pejabat', wilayah: ['ID'] });
    expect(await codeOf(submit({ any: 'thing' }, official))).toBe('tidak-berhak');
    expect(await codeOf(call('listPengguna', { any: 'thing' }, official))).toBe('tidak-berhak');
  });

  it('that is none is refused in words, and nothing of it stands in a log', async ({
    heldGroup: { faskel },
  }) => {
    const secret = `nama-${randomUUID()}`;
    const bodies = [
      { nama: secret },
      { data: {}, [secret]: 1 },
      { data: { '@type': secret } },
      {
        data: { a: [{ '@type': 'type.googleapis.com/google.protobuf.Int64Value', value: secret }] },
      },
      [secret],
    ];
    for (const name of ['submitKiriman', 'listQs', 'recordKunjungan'])
      for (const body of bodies) {
        const response = await post(name, JSON.stringify(body), faskel.token);
        expect(response.status).toBe(400);
        expect(await response.text()).toContain('isian-salah');
      }
    expect(readFileSync(environment('KSM_SUITE_LOG'), 'utf8')).not.toContain(secret);
  });

  it.for([
    ['deep', `{"data":${'['.repeat(5000)}${']'.repeat(5000)}}`],
    ['long', `{"data":{"kode":[${'1,'.repeat(2000)}1]}}`],
    [
      'wide',
      JSON.stringify({ data: Object.fromEntries(Array.from({ length: 400 }, (_, i) => [i, 1])) }),
    ],
  ] as const)('that is too %s is refused as too large', async ([, body], { heldGroup }) => {
    const response = await post('getWilayah', body, heldGroup.faskel.token);
    expect(await response.text()).toContain('terlalu-besar');
  });

  it('with a key that a copy of it would lose is refused', async ({ heldGroup }) => {
    const { ksmId, faskel } = heldGroup;
    const kiriman = aSesiOf(ksmId, toTanggal('2017-03-30'));
    const body = JSON.stringify({ data: kiriman }).replace('{"a1":5000', '{"__proto__":5000');
    expect(body).toContain('__proto__');
    const response = await post('submitKiriman', body, faskel.token);
    expect(await response.text()).toContain('isian-salah');
    expect(await docs.sesi.read(kiriman.isi.id)).toBeNull();
  });

  it('of the largest form passes', () => {
    const angsuran = Array.from({ length: 120 }, () => ({
      jatuhTempo: '2017-03-08',
      pokok: 1_000_000,
      jasa: 10_000,
    }));
    const pinjamanBaru = Array.from({ length: 50 }, () => ({ id: randomUUID(), angsuran }));
    const data = { isi: { pinjamanBaru } };
    expect(faultOfBody({ data }, JSON.stringify({ data }).length)).toBeNull();
  });
});

describe('a document', () => {
  it('that would be too large is refused, and nothing of it is written', async ({
    heldGroup: { ksmId },
  }) => {
    const before = await docs.riwayat.list((q) => q.where('ksmId', '==', ksmId).limit(1));
    const [entry] = before;
    if (entry === undefined) throw new Error('no history');
    const large = { ...entry, kiriman: toNewId(randomUUID()), alasan: 'x'.repeat(1_048_576) };
    await expect(docs.riwayat.set(large)).rejects.toThrow(large.kiriman);
    expect(await docs.riwayat.read(large.kiriman)).toBeNull();
  });

  it('that its schema would refuse is not written', async ({ heldGroup: { ksmId } }) => {
    const penghitungan = await docs.penghitungan.read(ksmId);
    if (penghitungan === null) throw new Error('no group');
    await expect(docs.penghitungan.set({ ...penghitungan, urut: -1 })).rejects.toThrow('urut');
  });
});
