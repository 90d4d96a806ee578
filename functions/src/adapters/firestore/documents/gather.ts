// Documents of several kinds that are known by their ids, read in one call: a round to the database costs
// more than a document.
import type { DocumentReference, Timestamp } from 'firebase-admin/firestore';
import { contentOf } from '../../../domain/basics/stored/stored.ts';
import { getDb } from '../../platform/firebase.ts';
import { countReads } from '../../platform/meter.ts';
import {
  ifFits,
  isTransaction,
  type DocumentData,
  type DocumentKind,
  type Reader,
} from './document-kind.ts';

/** When a document was last written; null: there was none. */
export type Seen = Timestamp | null;

/** By the clock of the database, ms. */
export const instantOf = (seen: Seen): number | null => seen && seen.toMillis();

export interface Gathered {
  /** Parsed; null where there is none. What does not fit is an error, only when it is asked for. */
  of<T, I extends string>(kind: DocumentKind<T, I>, id: I): T | null;
  /** As `of`; one that does not fit counts as none. */
  ofIfFits<T, I extends string>(kind: DocumentKind<T, I>, id: I): Promise<T | null>;
  /** What it holds, unparsed. */
  raw<T, I extends string>(kind: DocumentKind<T, I>, id: I): DocumentData | undefined;
  seen<T, I extends string>(kind: DocumentKind<T, I>, id: I): Seen;
  /** Whether it was asked for, be it there or not. */
  has<T, I extends string>(kind: DocumentKind<T, I>, id: I): boolean;
}

/**
 * Outside a transaction the documents are read in the given order: none of them is older than any before
 * it.
 */
export async function gather(
  refs: readonly DocumentReference[],
  reader?: Reader,
  before?: Gathered,
): Promise<Gathered> {
  const wanted = new Map(refs.map((ref) => [ref.path, ref]));
  const list = [...wanted.values()];
  countReads(list.length);
  const source = isTransaction(reader) ? reader : getDb();
  const found = list.length === 0 ? [] : await source.getAll(...list);
  const byPath = new Map(found.map((snapshot) => [snapshot.ref.path, snapshot]));
  const raw: Gathered['raw'] = (kind, id) => {
    const { path } = kind.ref(id);
    if (!wanted.has(path) && before) return before.raw(kind, id);
    const data = byPath.get(path)?.data();
    return data === undefined ? undefined : contentOf(data);
  };
  const of: Gathered['of'] = (kind, id) => {
    const { path } = kind.ref(id);
    if (!wanted.has(path) && before) return before.of(kind, id);
    const data = byPath.get(path)?.data();
    return data === undefined ? null : kind.parse(id, data);
  };
  return {
    raw,
    of,
    ofIfFits: (kind, id) => ifFits(async () => of(kind, id), null),
    seen(kind, id) {
      const { path } = kind.ref(id);
      if (!wanted.has(path) && before) return before.seen(kind, id);
      return byPath.get(path)?.updateTime ?? null;
    },
    has: (kind, id) => wanted.has(kind.ref(id).path) || (before?.has(kind, id) ?? false),
  };
}
