// What the page does with an answer, and without one, whether somebody is signed in or not.
import { toKodeKota, toKodeProvinsi } from '../../functions/src/domain/basics/wilayah.ts';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { getQsUrl } from '../../functions/src/domain/callables/quick-status.ts';
import { getTerbukaUrl } from '../../functions/src/domain/callables/terbuka.ts';
import { askOpenly } from '../../web/src/server/ask-openly.ts';
import { ask, faultOf } from '../../web/src/server/ask.ts';
import { CallError } from '../../web/src/server/callable.ts';
import { recordVisit } from '../../web/src/server/visit.ts';
import { remember } from '../../web/src/state/memo.ts';
import * as teks from '../../web/src/teks/index.ts';

const call = vi.hoisted(() => vi.fn<(backend: unknown, name: string, data: unknown) => unknown>());
vi.mock('../../web/src/server/firebase.ts', () => ({ call }));
vi.mock('../../web/src/server/backend.ts', () => ({
  getBackend: () => Promise.resolve({}),
  getConfig: () => Promise.resolve({ firebase: { projectId: 'ksm' }, region: 'asia' }),
}));

const request = { tahun: 2017, kode: toKodeKota('32.73'), revisi: null, berkas: 'rekap' } as const;
const answer = {
  url: 'https://example.org/x',
  namaBerkas: 'qs.xlsx',
  kedaluwarsa: '2017-07-05T01:00:00Z',
};
const failure = (): Promise<unknown> => ask(getQsUrl, request).catch((error: unknown) => error);

const fetched = vi.fn<(url: string, init: RequestInit) => Promise<{ json: () => unknown }>>();
const answers = (result: unknown): void => {
  fetched.mockResolvedValue({ json: () => ({ result }) });
};
const inTab = new Map<string, string>();

beforeEach(() => {
  call.mockReset();
  fetched.mockReset();
  inTab.clear();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => inTab.get(key) ?? null,
    setItem: (key: string, value: string) => inTab.set(key, value),
  });
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('asking', () => {
  it('sends the request under the name of the definition', async () => {
    call.mockResolvedValue(answer);
    expect(await ask(getQsUrl, request)).toStrictEqual(answer);
    expect(call).toHaveBeenCalledWith({}, 'getQsUrl', request);
  });

  it('ignores fields that this page does not know', async () => {
    call.mockResolvedValue({ ...answer, ukuran: 12 });
    expect(await ask(getQsUrl, request)).toStrictEqual(answer);
  });

  it('refuses an answer of another shape, and says to reload the page', async () => {
    for (const other of [
      null,
      [],
      { ...answer, namaBerkas: undefined },
      { ...answer, url: 'javascript:0' },
    ]) {
      call.mockResolvedValue(other);
      expect(faultOf(await failure())).toStrictEqual({ pesan: teks.baca.broken, isian: [] });
    }
    expect(teks.baca.broken).toContain('Muat ulang halaman');
  });

  it('tells that apart from no permission and from no network', async () => {
    const wordsAfter = async (error: Error): Promise<string> => {
      call.mockRejectedValue(error);
      return faultOf(await failure()).pesan;
    };
    const details = { pesan: 'tidak boleh', isian: [] };
    expect(await wordsAfter(new CallError('permission-denied', details))).toBe('tidak boleh');
    expect(await wordsAfter(new CallError('unavailable'))).toBe(teks.umum.gagalMuat);
    expect(teks.baca.broken).not.toBe(teks.umum.gagalMuat);
  });

  it('does not compile with another request or for another answer', async () => {
    call.mockResolvedValue(answer);
    // @ts-expect-error: `kode` is missing
    await ask(getQsUrl, { tahun: 2017, revisi: null });
    // @ts-expect-error: there is no such field
    expect((await ask(getQsUrl, request)).alamat).toBeUndefined();
  });
});

describe('asking without signing in', () => {
  const open = { tahun: 2017, kode: toKodeProvinsi('32') };
  const failed = () => askOpenly(getTerbukaUrl, open).catch((error: unknown) => error);

  it('sends the request under the name of the definition, in nobody’s name', async () => {
    answers({ ...answer, ukuran: 12 });
    expect(await askOpenly(getTerbukaUrl, open)).toStrictEqual(answer);
    const [[url, init] = []] = fetched.mock.calls;
    expect(url).toBe('https://asia-ksm.cloudfunctions.net/getTerbukaUrl');
    expect(init).toMatchObject({
      body: JSON.stringify({ data: open }),
      headers: { 'Content-Type': 'application/json' },
    });
    expect(init?.headers).not.toHaveProperty('Authorization');
  });

  it('says of an answer that it cannot read something else than of a missing network', async () => {
    answers({ ...answer, url: 'javascript:0' });
    expect(faultOf(await failed(), 'tanpa jaringan').pesan).toBe(teks.baca.broken);
    fetched.mockRejectedValue(new TypeError('failed to fetch'));
    expect(faultOf(await failed(), 'tanpa jaringan').pesan).toBe('tanpa jaringan');
  });

  it('does not compile with another request', async () => {
    answers(null);
    // @ts-expect-error: `kode` is missing
    await expect(askOpenly(getTerbukaUrl, { tahun: 2017 })).rejects.toThrow('getTerbukaUrl');
  });
});

describe('the counter of visits', () => {
  const counted = { jumlah: 12, angka: null };

  it('counts a tab once', async () => {
    answers(counted);
    expect(await recordVisit()).toStrictEqual(counted);
    expect(await recordVisit()).toStrictEqual(counted);
    expect(fetched).toHaveBeenCalledTimes(1);
  });

  it.each([
    { jumlah: 11, angka: { ksm: 3 } },
    { jumlah: 'sebelas', angka: null },
    { jumlah: 11 },
    ['jumlah', 'angka'],
  ])('does not show what an older page kept in another shape: %j', async (older) => {
    remember('ksm.kunjungan', older, 'sessionStorage');
    answers(counted);
    expect(await recordVisit()).toStrictEqual(counted);
  });
});
