// The pages of a file's updates, read while updates are published and removed, wherever a version before left them.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  inOrder,
  pageOfRevisi,
  REVISI_PER_PAGE,
  type TempatRevisi,
} from '../../../functions/src/domain/quick-status/updates/page-of-revisi.ts';
import type { RevisiQs } from '../../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import { aRevisi } from '../../support/files/published-file.ts';

/** The update of the time `at`; several may have been published in one moment. */
function update(n: number, at: number): RevisiQs {
  const diperbarui = new Date(Date.UTC(2017, 0, 1) + at * 1000).toISOString();
  return { ...aRevisi(2017, '32.73', n), diperbarui };
}

const isAfter = (setelah: TempatRevisi | null, it: RevisiQs) =>
  setelah === null ||
  it.diperbarui < setelah.diperbarui ||
  (it.diperbarui === setelah.diperbarui && it.revisi < setelah.revisi);

interface Stored {
  readonly terbaru: RevisiQs;
  /** In the manifest, and in documents. */
  readonly lama: readonly RevisiQs[];
  readonly documents: readonly RevisiQs[];
}

/** What the query of a page answers. */
function pageAt({ terbaru, lama, documents }: Stored, setelah: TempatRevisi | null) {
  const wanted = inOrder({ terbaru, lama: [] }, documents)
    .slice(1)
    .filter((it) => isAfter(setelah, it));
  const rows = wanted.slice(0, REVISI_PER_PAGE + 1);
  return pageOfRevisi({ terbaru, lama }, { rows, hasMore: rows.length > REVISI_PER_PAGE }, setelah);
}

/** Pages one after the other, with what happens between two of them. */
function walk(from: Stored, between: (now: Stored, page: number) => Stored): RevisiQs[] {
  const seen: RevisiQs[] = [];
  let stored = from;
  let setelah: TempatRevisi | null = null;
  for (let page = 0; ; page += 1) {
    const { revisi, lanjut }: ReturnType<typeof pageOfRevisi> = pageAt(stored, setelah);
    expect(revisi.length).toBeLessThanOrEqual(REVISI_PER_PAGE);
    seen.push(...revisi);
    if (lanjut === null) return seen;
    expect(revisi.length).toBeGreaterThan(0);
    setelah = lanjut;
    stored = between(stored, page);
  }
}

const stored = fc
  .record({
    times: fc.array(fc.nat(90), { minLength: 1, maxLength: 170 }),
    inManifest: fc.array(fc.boolean(), { minLength: 170, maxLength: 170 }),
  })
  .map(({ times, inManifest }): Stored => {
    const all = times.toSorted((a, b) => b - a).map((at, i) => update(times.length - i, at));
    const [terbaru = update(0, 0), ...earlier] = all;
    return {
      terbaru,
      lama: earlier.filter((_, i) => inManifest[i]),
      documents: earlier.filter((_, i) => !inManifest[i]),
    };
  });

const names = (rows: readonly RevisiQs[]) => rows.map((it) => it.revisi);

describe('the pages of the updates of a file', () => {
  it('have each of them once, newest first', () => {
    fc.assert(
      fc.property(stored, (from) => {
        const seen = walk(from, (now) => now);
        expect(names(seen)).toStrictEqual(names(inOrder(from, from.documents)));
      }),
    );
  });

  it('keep to what they have begun while updates are published, written forward and removed', () => {
    fc.assert(
      fc.property(stored, fc.array(fc.nat(), { maxLength: 20 }), (from, gone) => {
        const removed = new Set<string>();
        const seen = walk(from, (now, page) => {
          const documents = [now.terbaru, ...now.lama, ...now.documents];
          const left = documents.filter((_, i) => i === 0 || !gone.includes(i));
          for (const it of documents) if (!left.includes(it)) removed.add(it.revisi);
          return { terbaru: update(1000 + page, 1000 + page), lama: [], documents: left };
        });
        const all = inOrder(from, from.documents);
        expect(new Set(names(seen)).size).toBe(seen.length);
        // Nothing is missing but what was removed, and nothing that came later pushes in.
        const known = new Set(names(seen));
        const stays = names(all).filter((it) => !removed.has(it));
        expect(stays.filter((it) => !known.has(it))).toStrictEqual([]);
        expect(names(seen).filter((it) => !names(all).includes(it))).toStrictEqual([]);
      }),
    );
  });

  it('end where nothing of a whole page can be read', () => {
    const from = { terbaru: update(2, 2), lama: [] };
    const first = pageOfRevisi(from, { rows: [], hasMore: true }, null);
    expect(first.lanjut).toStrictEqual({
      diperbarui: from.terbaru.diperbarui,
      revisi: from.terbaru.revisi,
    });
    expect(pageOfRevisi(from, { rows: [], hasMore: true }, first.lanjut).lanjut).toBeNull();
  });
});
