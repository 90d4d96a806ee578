// A search in a list of a kab/kota that is read page by page from the database, which knows no words. The list of groups
// that the server keeps says which groups fit (decision 22). Few of them are read by their ids, so that the answer is
// whole; many stand close together, so the list itself is gone through until a page of them is found.
import type { Caller } from '../../authorize.ts';
import type { Listed } from '../../adapters/firestore/documents/document-kind.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import { withWords } from '../../domain/lists/words.ts';
import { readable } from '../repair/set-aside.ts';
import { loadDaftar } from './load-daftar.ts';

/** No more groups than this are read one by one. */
const FEW = 300;
/** Documents of a page that is gone through: a month of a group takes some 30 kB of memory. */
const PAGE = 100;

/** Null: nothing is searched. */
export async function findKsm(
  kota: KodeKota,
  kata: string | undefined,
  { today, now }: Pick<Caller, 'today' | 'now'>,
): Promise<ReadonlySet<KsmId> | null> {
  if (kata === undefined || kata.trim() === '') return null;
  return withWords(await loadDaftar(kota, today, now), kata);
}

export interface Searched<T> {
  readonly found: ReadonlySet<KsmId>;
  /** The documents of some groups, whatever list they stand on. */
  readonly read: (ids: readonly KsmId[]) => Promise<Listed<T>>;
  /** Whether a document stands on the list. */
  readonly fits: (it: T) => boolean;
  /** The order of the list. */
  readonly compare: (a: T, b: T) => number;
  /** A page of the list after a document of it; null: its beginning. */
  readonly page: (after: T | null, limit: number) => Promise<Listed<T>>;
  /** What a page begins after; null: the beginning. */
  readonly isAfter: ((it: T) => boolean) | null;
  readonly limit: number;
}

interface Found<T> {
  readonly rows: readonly T[];
  /** Whether there are more. */
  readonly adaLagi: boolean;
  /** On all pages; null: not gone through to the end. */
  readonly jumlah: number | null;
}

export async function search<T extends { readonly ksmId: KsmId }>(
  asked: Searched<T>,
  now: Date,
  few = FEW,
): Promise<Found<T>> {
  const { found, isAfter, limit } = asked;
  if (found.size <= few) {
    const read = await readable(await asked.read([...found]), now);
    const all = read.filter(asked.fits).toSorted(asked.compare);
    const after = isAfter === null ? all : all.filter(isAfter);
    return {
      rows: after.slice(0, limit),
      adaLagi: after.length > limit,
      jumlah: all.length,
    };
  }
  const rows: T[] = [];
  let last: T | null = null;
  while (rows.length <= limit) {
    const listed: Listed<T> = await asked.page(last, PAGE);
    const page: readonly T[] = await readable(listed, now);
    rows.push(...page.filter((it) => found.has(it.ksmId)));
    last = page.at(-1) ?? null;
    if (last === null || page.length + listed.unreadable.length < PAGE) {
      const isAll = isAfter === null && rows.length <= limit;
      return {
        rows: rows.slice(0, limit),
        adaLagi: rows.length > limit,
        jumlah: isAll ? rows.length : null,
      };
    }
  }
  return { rows: rows.slice(0, limit), adaLagi: true, jumlah: null };
}
