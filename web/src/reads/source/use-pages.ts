// A list that the server searches and gives a page at a time: each row knows where the page after its own begins.
import { useRef } from 'preact/hooks';
import { useOlder, type Older, type Page } from './use-older.ts';
import type { Read } from './use-source.ts';

interface Halaman<T, C> {
  readonly rows: readonly T[];
  /** Where the next page begins, or what it leaves out; null: there is none. */
  readonly lanjut: C | null;
}

export interface Pages<P, T> {
  readonly read: Read<P>;
  /** The first answer; while others are searched for, the one before. Null: nothing is known yet. */
  readonly first: P | null;
  readonly older: Older<T>;
}

interface Row<T, C> {
  readonly row: T;
  readonly lanjut: C | null;
}

/** `key` names the list and what is searched: another one begins anew. */
export function usePages<P, T, C = number>(source: {
  readonly key: string;
  readonly read: Read<P>;
  readonly pageOf: (answer: P) => Halaman<T, C>;
  readonly next: (lanjut: C) => Promise<P>;
}): Pages<P, T> {
  const { key, read, next } = source;
  const known = useRef<P | null>(null);
  if (read.data) known.current = read.data;
  const first = known.current;
  const pageOf = (answer: P): Page<Row<T, C>> => {
    const { rows, lanjut } = source.pageOf(answer);
    return { rows: rows.map((row) => ({ row, lanjut })), hasMore: lanjut !== null };
  };
  const older = useOlder<Row<T, C>>(
    key,
    // Of what is only shown until the answer is there, no more can be asked for.
    first && { ...pageOf(first), ...(!read.data && { hasMore: false }) },
    // More is asked for only of a page that names the next one.
    async ({ lanjut }) => pageOf(await next(lanjut as C)),
  );
  return { read, first, older: { ...older, rows: older.rows.map((it) => it.row) } };
}
