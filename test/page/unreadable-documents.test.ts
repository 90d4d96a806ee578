// What the page reads of Firestore itself is parsed: of each collection one spoilt document among good ones hides
// itself, is noted for the word above the list, and nothing else.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Reader } from '../../web/src/reads/source/reader.ts';
import {
  get,
  getNoted,
  run,
  runPage,
  stillUnread,
} from '../../web/src/reads/firestore/documents.ts';
import { SCHEMAS, type KoleksiHalaman } from '../../web/src/reads/firestore/schemas.ts';
import { storedOf } from '../support/records/stored-document.ts';

const kept = vi.hoisted(() => ({ docs: new Map<string, Record<string, unknown>>() }));

vi.mock('../../web/src/server/backend.ts', () => ({
  getBackend: async () => Promise.resolve({ app: {}, config: {} }),
}));
vi.mock('firebase/firestore/lite', () => ({
  getFirestore: () => ({}),
  collection: () => ({}),
  query: () => ({}),
  where: () => ({}),
  doc: (_db: unknown, _koleksi: string, id: string) => id,
  getDocs: async () =>
    Promise.resolve({ docs: [...kept.docs].map(([id, data]) => ({ id, data: () => data })) }),
  getDoc: async (id: string) =>
    Promise.resolve({ exists: () => kept.docs.has(id), data: () => kept.docs.get(id) }),
}));

const noting = (): Pick<Reader, 'unread'> => ({ unread: new Set() });
const COLLECTIONS = Object.keys(SCHEMAS) as KoleksiHalaman[];

/** Ways in which a document is spoilt: a field is gone, another kind of value, or a version that there is not. */
const SPOILT: readonly ((stored: Record<string, unknown>) => Record<string, unknown>)[] = [
  () => ({}),
  (stored) => ({ ...stored, skema: 'dua' }),
  (stored) => Object.fromEntries(Object.keys(stored).map((key) => [key, { bukan: key }])),
];

beforeEach(() => {
  kept.docs.clear();
});

describe.each(COLLECTIONS)('%s', (koleksi) => {
  it.each(SPOILT)('hides a spoilt document and nothing else (%#)', async (spoil) => {
    const good = storedOf(koleksi);
    good.forEach((it, n) => kept.docs.set(`baik-${String(n)}`, it));
    const reader = noting();
    const before = await run(reader, koleksi, []);
    expect(before).toHaveLength(good.length);
    expect(reader.unread.size).toBe(0);

    kept.docs.set('rusak', spoil({ ...good[0] }));
    expect(await run(reader, koleksi, [])).toEqual(before);
    expect([...reader.unread]).toEqual([`${koleksi}/rusak`]);
    const page = await runPage(reader, koleksi, []);
    expect(page).toEqual({ rows: before, size: good.length + 1, last: 'rusak' });
  });

  it('tells a spoilt document from none', async () => {
    kept.docs.set('rusak', {});
    const reader = noting();
    expect(await get(koleksi, 'tiada')).toBeNull();
    await expect(get(koleksi, 'rusak')).rejects.toThrow(`${koleksi}/rusak`);
    expect(await getNoted(reader, koleksi, 'rusak')).toBeNull();
    expect([...reader.unread]).toEqual([`${koleksi}/rusak`]);
  });

  it('reads what a newer version added', async () => {
    const [good] = storedOf(koleksi).slice(-1);
    kept.docs.set('baru', { ...good, belumDikenal: { apa: 1 } });
    const reader = noting();
    expect(await run(reader, koleksi, [])).toHaveLength(1);
    expect(reader.unread.size).toBe(0);
  });
});

describe('what could not be read before', () => {
  it('is noted again while it is spoilt, and read anew once it is not', async () => {
    kept.docs.set('rusak', {});
    const reader = noting();
    expect(await stillUnread(reader, ['sesi/rusak'])).toBe(true);
    expect([...reader.unread]).toEqual(['sesi/rusak']);
    kept.docs.set('rusak', { ...storedOf('sesi').at(-1) });
    expect(await stillUnread(noting(), ['sesi/rusak'])).toBe(false);
    expect(await stillUnread(noting(), [])).toBe(true);
  });
});
