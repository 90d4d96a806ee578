// A group's book comes in pages and is whole at the end, whatever is written between two of them.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BOOK_PER_PAGE, NO_BOOK, readBook } from '../../../web/src/reads/shapes/book-pages.ts';
import { aPinjaman, aSesi } from '../../support/records/build-kiriman.ts';
import { sourceOf } from './book-source.ts';

const sessions = (n: number, urut: (i: number) => number = (i) => i + 1) =>
  Array.from({ length: n }, (_, i) => aSesi({ id: `s${String(i)}`, urut: urut(i) }));
const only = (sesi: ReturnType<typeof sessions>) => ({ sesi, pinjaman: [], kasLain: [] });

it('takes pages of a screen at most, and keeps what it has after each', async () => {
  const all = sessions(312);
  const source = sourceOf({ ...only(all), pinjaman: [aPinjaman({ id: 'p', urut: 7 })] });
  const book = await readBook(NO_BOOK, 1000, source);
  expect(book.sesi.map(({ id }) => id).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  expect(book).toMatchObject({ urut: 312, sampai: { sesi: 312, pinjaman: 7 }, dibacaUtuh: 1000 });
  expect(Math.max(...source.pages)).toBe(BOOK_PER_PAGE);
  expect(source.kept.map((it) => it.sesi.length)).toEqual([59, 118, 177, 236, 295]);

  // Broken off after the second page: the next reading goes on from there.
  const second = source.kept[1] ?? NO_BOOK;
  const rest = sourceOf({ ...only(all), pinjaman: [aPinjaman({ id: 'p', urut: 7 })] });
  expect(await readBook(second, 2000, rest)).toEqual({ ...book, readAt: 2000 });
  expect(rest.pages.reduce((sum, n) => sum + n, 0)).toBeLessThan(200);
});

it('goes on from a copy of a version that had one number for all', async () => {
  const { sampai: _, ...older } = await readBook(NO_BOOK, 1, sourceOf(only(sessions(5))));
  const changed = sourceOf(only([...sessions(5), aSesi({ id: 'baru', urut: 6 })]));
  const book = await readBook(older, 2, changed);
  expect(book.sesi).toHaveLength(6);
  expect(changed.pages).toEqual([1, 0, 0]);
});

it('loses no record whose submission fills a page, or is cut by its end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 8 }), async (sizes) => {
      const all = sizes.flatMap((size, n) =>
        Array.from({ length: size }, (_, i) => aSesi({ id: `${String(n)}-${String(i)}`, urut: n })),
      );
      const book = await readBook(NO_BOOK, 1, sourceOf(only(all)));
      expect(new Set(book.sesi.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
    }),
    { numRuns: 50 },
  );
});

it('has the newest state of a record that is corrected between two pages', async () => {
  let pages = 0;
  const before = sessions(200);
  const source = sourceOf(() => {
    pages += 1;
    // Each page is asked for in all three kinds: this is after the second.
    return pages <= 6
      ? only(before)
      : only([...before.slice(1), aSesi({ id: 's0', urut: 201, notulen: 'Dikoreksi' })]);
  });
  const book = await readBook(NO_BOOK, 1, source);
  expect(book.sesi).toHaveLength(200);
  expect(book.sesi.find(({ id }) => String(id) === 's0')).toMatchObject({ notulen: 'Dikoreksi' });
});
