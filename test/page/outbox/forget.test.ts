// Deleting what somebody leaves on a phone may wait for its storage. Whoever signs in again meanwhile keeps what they
// type, what is read for them and their receipts, whether the page deletes or its service worker.
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';

interface Range {
  readonly lower: string;
  readonly upper: string;
}
type Rows = Map<string, unknown>;

const disk: Record<string, Rows> = {};
/** The next works on the storage fail, so many. */
let failing = 0;
/** What every work on the storage waits for. */
let opened = Promise.resolve();
/** Numbers that the icon got. */
const icon: number[] = [];

const storeOf = (name: string) => {
  const rows = (disk[name] ??= new Map());
  return {
    getAllKeys: () => Promise.resolve([...rows.keys()]),
    getAll: () => Promise.resolve([...rows.values()]),
    getKey: (key: string) => Promise.resolve(rows.has(key) ? key : undefined),
    put: (value: { readonly id?: string }, key = value.id ?? '') => {
      rows.set(key, value);
      return Promise.resolve();
    },
    delete: (asked: string | Range) => {
      const { lower, upper } = typeof asked === 'string' ? { lower: asked, upper: asked } : asked;
      for (const key of rows.keys()) if (key >= lower && key <= upper) rows.delete(key);
      return Promise.resolve();
    },
  };
};

const db = {
  transaction: (names: string | readonly string[]) => ({
    store: storeOf([names].flat()[0] ?? ''),
    objectStore: storeOf,
    done: Promise.resolve(),
  }),
  put: (name: string, value: object, key: string) => storeOf(name).put(value, key),
  delete: (name: string, key: string) => storeOf(name).delete(key),
};

vi.resetModules();
vi.doMock('../../../web/src/state/db.ts', () => ({
  withDb: async (work: (it: typeof db) => Promise<unknown>) => {
    await opened;
    if (failing > 0) {
      failing -= 1;
      throw new Error('busy');
    }
    return work(db);
  },
}));
vi.doMock('../../../web/src/outbox/foto-standing.ts', () => ({
  settlePhotos: () => Promise.resolve([]),
}));
vi.doMock('../../../web/src/state/icon/app-badge.ts', () => ({
  setAppBadge: (banyak: number) => {
    icon.push(banyak);
    return Promise.resolve();
  },
}));
const remembered = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => remembered.get(key) ?? null,
  setItem: (key: string, value: string) => remembered.set(key, value),
  removeItem: (key: string) => remembered.delete(key),
});
vi.stubGlobal('BroadcastChannel', undefined);
vi.stubGlobal('reportError', () => undefined);
vi.stubGlobal('IDBKeyRange', { bound: (lower: string, upper: string) => ({ lower, upper }) });

const { forgetForms, forgetOthers } = await import('../../../web/src/outbox/forget.ts');
const { forgetClosed } = await import('../../../web/src/sw/forget-closed.ts');
const { beginLeaving, confirmNobody, confirmPerson, endLeaving, hasGone, keepLeavers, leavers } =
  await import('../../../web/src/state/session.ts');

const [UID, OTHER] = [toUid('u1'), toUid('u2')];

const begin = (uid = UID): void => {
  confirmPerson({ uid, email: 'a@x', nama: 'A', klaim: null });
};
/** As signing in does. */
const signIn = (): void => {
  endLeaving();
  hasGone(UID);
  begin();
};
const leave = (): void => {
  beginLeaving(UID);
  endLeaving();
};
const receipt = (uid: string) => ({ id: `k-${uid}`, uid, state: { status: 'accepted', at: 1 } });
const kept = () => Object.values(disk).flatMap((rows) => [...rows.keys()].toSorted());
const ALL = ['u1/sesi', 'u2/sesi', 'u1/ksm', 'u2/ksm', 'k-u1', 'k-u2'];

beforeEach(() => {
  vi.useRealTimers();
  [failing, icon.length, opened] = [0, 0, Promise.resolve()];
  for (const [name, keys] of [
    ['draf', ['u1/sesi', 'u2/sesi']],
    ['salinan', ['u1/ksm', 'u2/ksm']],
  ] as const)
    disk[name] = new Map(keys.map((key) => [key, {}]));
  disk['outbox'] = new Map([UID, OTHER].map((uid) => [`k-${uid}`, receipt(uid)]));
  confirmNobody();
  keepLeavers([]);
});

afterAll(() => {
  vi.doUnmock('../../../web/src/state/db.ts');
  vi.doUnmock('../../../web/src/outbox/foto-standing.ts');
  vi.doUnmock('../../../web/src/state/icon/app-badge.ts');
  vi.unstubAllGlobals();
  vi.resetModules();
});

it('deletes what a leaver left, and what was read and sent by anybody', async () => {
  begin();
  leave();
  await forgetForms(UID);
  expect(kept()).toEqual(['u2/sesi']);
  expect(leavers()).toEqual([]);
  expect(icon).toEqual([0]);
});

it('leaves alone whoever signs in again while the storage opens', async () => {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  opened = promise.then(() => undefined);
  begin();
  leave();
  const forgetting = forgetForms(UID);
  signIn();
  resolve(undefined);
  await forgetting;
  expect(kept()).toEqual(['u1/sesi', 'u2/sesi', 'u1/ksm', 'k-u1']);
});

it('leaves alone whoever signs in again before it is tried anew', async () => {
  vi.useFakeTimers();
  failing = 1;
  begin();
  leave();
  await forgetForms(UID);
  expect(kept()).toEqual(ALL);
  signIn();
  await vi.advanceTimersByTimeAsync(3000);
  expect(kept()).toEqual(['u1/sesi', 'u2/sesi', 'u1/ksm', 'k-u1']);
});

it('deletes what somebody typed who came back and left again meanwhile', async () => {
  begin();
  leave();
  const first = forgetForms(UID);
  signIn();
  leave();
  await Promise.all([first, forgetForms(UID)]);
  expect(kept()).toEqual(['u2/sesi']);
  expect(leavers()).toEqual([]);
});

it('in the worker deletes what is theirs whose account is closed, and leaves the icon alone', async () => {
  await forgetClosed(UID, () => false);
  expect(kept()).toEqual(['u2/sesi', 'u2/ksm', 'k-u1', 'k-u2']);
  expect(icon).toEqual([]);
});

it('in the worker leaves alone whoever signs in again before it is tried anew', async () => {
  vi.useFakeTimers();
  failing = 1;
  let isHere = false;
  await forgetClosed(UID, () => isHere);
  isHere = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(kept()).toEqual(ALL);
});

it('is taken over by the page where the worker was stopped', async () => {
  disk['salinan']?.set('keluar/u1', true);
  begin(OTHER);
  await forgetOthers();
  expect(kept()).toEqual(['u2/sesi', 'u2/ksm', 'k-u2']);
});

it('is theirs again, and the note of the worker gone, where they have signed in', async () => {
  disk['salinan']?.set('keluar/u1', true);
  signIn();
  await forgetOthers();
  expect(kept()).toEqual(['u1/sesi', 'u2/sesi', 'u1/ksm', 'k-u1']);
});
