// Every database of the page is opened again where the browser has closed it: once, and whatever way it says so.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { ROOT } from '../../tools/suite/paths.ts';

/** What the next transaction throws; null: it works. */
let thrown: DOMException | null = null;
const opened: string[] = [];
/** Openings never end. */
let isHanging = false;
/** How long the next opening takes. */
let opensIn = 0;
const closed: string[] = [];

// Other files of this worker may have loaded the databases with the real library.
vi.resetModules();
vi.doMock('idb', () => ({
  openDB: (name: string) => {
    opened.push(name);
    if (isHanging) return Promise.withResolvers<object>().promise;
    const nth = opened.length;
    const db = {
      getAll: () => (nth === 1 && thrown ? Promise.reject(thrown) : Promise.resolve([])),
      getKey: () => Promise.resolve(nth),
      close: () => closed.push(`${name} ${String(nth)}`),
    };
    const { promise, resolve } = Promise.withResolvers<object>();
    if (opensIn === 0) resolve(db);
    else setTimeout(resolve, opensIn, db);
    return promise;
  },
}));

const { withDb } = await import('../../web/src/state/db.ts');
const { withFotoDb } = await import('../../web/src/state/foto-db.ts');
const { phoneDatabase } = await import('../../web/src/state/reopen.ts');

const read = (store: string) => (db: unknown) =>
  (db as { getAll(name: string): Promise<unknown> }).getAll(store);

/** Which opening the connection is of. */
const nthOf = (db: unknown) => (db as { getKey(): Promise<number> }).getKey();

afterAll(() => {
  vi.doUnmock('idb');
  vi.resetModules();
});

beforeEach(() => {
  opened.length = 0;
  thrown = null;
  isHanging = false;
  opensIn = 0;
  closed.length = 0;
  vi.useRealTimers();
});

describe('a database on the phone', () => {
  it.each(['InvalidStateError', 'UnknownError', 'AbortError'])(
    'is opened once more by all who meet a connection that is gone: %s',
    async (name) => {
      thrown = new DOMException('gone', name);
      const withIt = phoneDatabase('x', () => undefined);
      const works = [withIt(read('foto')), withIt(read('foto')), withIt(read('foto'))];
      expect(await Promise.all(works)).toEqual([[], [], []]);
      expect(opened).toEqual(['x', 'x']);
    },
  );

  it('is not opened again where it has no room', async () => {
    thrown = new DOMException('full', 'QuotaExceededError');
    const withIt = phoneDatabase('x', () => undefined);
    await expect(withIt(read('foto'))).rejects.toThrow('full');
    expect(opened).toEqual(['x']);
  });

  it('whose opening hangs fails in time, and is opened anew by whoever comes next', async () => {
    vi.useFakeTimers();
    isHanging = true;
    const withIt = phoneDatabase('x', () => undefined);
    const works = Promise.allSettled([withIt(read('foto')), withIt(read('foto'))]);
    await vi.advanceTimersByTimeAsync(5000);
    await expect(withIt(read('foto'))).rejects.toThrow('x');
    expect((await works).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(opened).toEqual(['x']);
    // Nobody waits as long again, until it is tried anew.
    isHanging = false;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await withIt(read('foto'))).toEqual([]);
    expect(opened).toEqual(['x', 'x']);
  });

  it('that opens slowly each time is used once it is there, and stays', async () => {
    vi.useFakeTimers();
    opensIn = 4500;
    const withIt = phoneDatabase('x', () => undefined);
    const works = Promise.allSettled([withIt(read('foto'))]);
    await vi.advanceTimersByTimeAsync(4600);
    expect((await works).map(({ status }) => status)).toEqual(['rejected']);
    for (let n = 0; n < 4; n += 1) {
      expect(await withIt(read('foto'))).toEqual([]);
      await vi.advanceTimersByTimeAsync(5000);
    }
    expect(opened).toEqual(['x']);
    expect(closed).toEqual([]);
  });

  it('has one connection, the first that came, however many openings were slow', async () => {
    vi.useFakeTimers();
    const withIt = phoneDatabase('x', () => undefined);
    opensIn = 10_000;
    const works = Promise.allSettled([withIt(nthOf)]);
    await vi.advanceTimersByTimeAsync(8500);
    expect((await works).map(({ status }) => status)).toEqual(['rejected']);
    // Waits for an opening of its own, and is served by the one before.
    opensIn = 5000;
    const second = withIt(nthOf);
    await vi.advanceTimersByTimeAsync(4100);
    expect(await second).toBe(1);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await withIt(nthOf)).toBe(1);
    expect(opened).toEqual(['x', 'x']);
    expect(closed).toEqual(['x 2']);
  });

  it('is one of those that reopen, whichever it is', async () => {
    thrown = new DOMException('gone', 'UnknownError');
    expect(await withDb(read('outbox'))).toEqual([]);
    expect(opened).toEqual(['pendampingan-ksm', 'pendampingan-ksm']);
    opened.length = 0;
    expect(await withFotoDb(read('foto'))).toEqual([]);
    expect(opened).toEqual(['pendampingan-ksm-foto', 'pendampingan-ksm-foto']);
    const root = join(ROOT, 'web/src');
    const openers = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) =>
        /\.tsx?$/.test(file) &&
        /\b(?:openDB|indexedDB\.open)\b/.test(readFileSync(join(root, file), 'utf8')),
    );
    expect(openers).toEqual(['state/reopen.ts']);
  });
});
