// Records of a group as the server would give them, a page at a time and in the order of their numbers.
import type { BookSource, BukuKsm, IsiBuku } from '../../../web/src/reads/shapes/book-pages.ts';

export interface Counted extends BookSource {
  /** How many documents each page had. */
  readonly pages: number[];
  /** What was kept on the way. */
  readonly kept: BukuKsm[];
}

/** `meanwhile` is asked before each page: what the server has then. */
export function sourceOf(records: IsiBuku | (() => IsiBuku)): Counted {
  const pages: number[] = [];
  const kept: BukuKsm[] = [];
  return {
    pages,
    kept,
    page: async (koleksi, after, size) => {
      const all = (typeof records === 'function' ? records() : records)[koleksi];
      const rows = all
        .filter((it) => it.urut > after)
        .toSorted((a, b) => a.urut - b.urut)
        .slice(0, size);
      pages.push(rows.length);
      return Promise.resolve({ rows, size: rows.length });
    },
    keep: async (book) => {
      kept.push(book);
      return Promise.resolve();
    },
  };
}
