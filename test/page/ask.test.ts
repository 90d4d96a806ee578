// What the page does with an answer, and without one.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { getQsUrl } from '../../functions/src/domain/callables/quick-status.ts';
import { ask, faultOf } from '../../web/src/server/ask.ts';
import { CallError } from '../../web/src/server/callable.ts';
import * as teks from '../../web/src/teks/index.ts';

const call = vi.hoisted(() => vi.fn<(backend: unknown, name: string, data: unknown) => unknown>());
vi.mock('../../web/src/server/firebase.ts', () => ({ call }));
vi.mock('../../web/src/server/backend.ts', () => ({ getBackend: () => Promise.resolve({}) }));

const request = { tahun: 2017, kode: '32.73', revisi: null, berkas: 'rekap' } as const;
const answer = {
  url: 'https://example.org/x',
  namaBerkas: 'qs.xlsx',
  kedaluwarsa: '2017-07-05T01:00:00Z',
};
const failure = (): Promise<unknown> => ask(getQsUrl, request).catch((error: unknown) => error);

beforeEach(() => {
  call.mockReset();
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
