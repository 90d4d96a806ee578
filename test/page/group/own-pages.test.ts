// The groups of a facilitator come in pages and are all there at the end, wherever a reading was broken off, and
// whatever comes and goes between two pages.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  beginGroups,
  OWN_PER_PAGE,
  readGroups,
  type ListName,
  type BegunGroups,
  type OwnSource,
} from '../../../web/src/reads/shapes/own/own-pages.ts';

const PARTS: readonly ListName[] = ['ksm', 'anggota', 'pinjaman', 'sekarang', 'sebelum'];

/** Ids of the documents of each part, by the query that finds them. */
type Stored = Readonly<Record<ListName, readonly (readonly number[])[]>>;

const idOf = (n: number) => String(n).padStart(5, '0');
const begin = (queries: number) =>
  beginGroups(
    {
      area: 'x',
      bulan: toBulan('2017-06'),
      dibaca: '2017-06-30T01:00:00.000Z',
      jumlah: 1,
      kiriman: [],
      dibacaUtuh: 1,
    },
    queries,
  );

/** `stored` is asked before each page; pages after `breaksAfter` of them do not come. */
function sourceOf(stored: () => Stored, breaksAfter = Infinity) {
  const pages: number[] = [];
  const kept: BegunGroups[] = [];
  const source = {
    page: async (list: ListName, query: number, after: string | null) => {
      if (pages.length >= breaksAfter) throw new Error('no network');
      const ids = (stored()[list][query] ?? []).map(idOf).toSorted();
      const rows = ids.filter((id) => after === null || id > after).slice(0, OWN_PER_PAGE);
      pages.push(rows.length);
      const found = { rows: rows.map((id) => ({ id })), size: rows.length, last: rows.at(-1) };
      return Promise.resolve(found);
    },
    keep: async (begun: BegunGroups) => {
      kept.push(begun);
      return Promise.resolve();
    },
  };
  return { source: source as unknown as OwnSource, pages, kept };
}

const found = (begun: BegunGroups, list: ListName) =>
  begun[list].map((it) => (it as unknown as { id: string }).id).toSorted();
const all = (stored: Stored, list: ListName) => stored[list].flat().map(idOf).toSorted();

const ids = fc.uniqueArray(fc.nat(9999), { maxLength: 260 });
const part = (queries: number) =>
  fc.tuple(...Array.from({ length: queries }, (_, q) => ids.map((it) => it.map((n) => n * 4 + q))));
const stored = fc
  .integer({ min: 1, max: 3 })
  .chain((q) =>
    fc.record(Object.fromEntries(PARTS.map((it) => [it, part(q)])) as never),
  ) as fc.Arbitrary<Stored>;

describe('the groups of a facilitator', () => {
  it('come whole, each record once, in pages of a screen', async () => {
    await fc.assert(
      fc.asyncProperty(stored, async (records) => {
        const { source, pages } = sourceOf(() => records);
        const whole = await readGroups(begin(records.ksm.length), source);
        for (const it of PARTS) expect(found(whole, it)).toEqual(all(records, it));
        expect(Math.max(...pages)).toBeLessThanOrEqual(OWN_PER_PAGE);
      }),
      { numRuns: 40 },
    );
  });

  it('go on where a reading was broken off, and read nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(stored, fc.nat(20), async (records, breaksAfter) => {
        const first = sourceOf(() => records, breaksAfter);
        const begun = begin(records.ksm.length);
        const tried = await readGroups(begun, first.source).catch(() => null);
        const second = sourceOf(() => records);
        const whole = tried ?? (await readGroups(first.kept.at(-1) ?? begun, second.source));
        for (const it of PARTS) expect(found(whole, it)).toEqual(all(records, it));
        const kept = tried ?? first.kept.at(-1) ?? begun;
        const known = PARTS.reduce((sum, it) => sum + kept[it].length, 0);
        const total = PARTS.reduce((sum, it) => sum + all(records, it).length, 0);
        expect(second.pages.reduce((sum, n) => sum + n, 0)).toBe(total - known);
      }),
      { numRuns: 40 },
    );
  });

  it('miss nothing that stays, while other records come and go', async () => {
    await fc.assert(
      fc.asyncProperty(stored, stored, async (stays, comes) => {
        let asked = 0;
        const both = (query: number, list: ListName) => [
          ...(stays[list][query] ?? []),
          ...(asked % 2 === 0 ? [] : (comes[list][query] ?? []).map((n) => n + 50_000)),
        ];
        const { source } = sourceOf(() => {
          asked += 1;
          const of = (list: ListName) => stays[list].map((_, query) => both(query, list));
          return Object.fromEntries(PARTS.map((it) => [it, of(it)])) as unknown as Stored;
        });
        const whole = await readGroups(begin(stays.ksm.length), source);
        for (const it of PARTS)
          expect(found(whole, it)).toEqual(expect.arrayContaining(all(stays, it)));
      }),
      { numRuns: 40 },
    );
  });
});
