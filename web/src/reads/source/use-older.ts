// Earlier entries of a list that comes newest first, page after page, on request.
import { useState } from 'preact/hooks';
import { faultOf } from '../../server/ask.ts';
import { useReader, type Reader } from './reader.ts';
import type { Read } from './use-source.ts';

export interface Page<E> {
  readonly rows: readonly E[];
  /** Whether the server has older ones. */
  readonly hasMore: boolean;
}

export interface Older<E> {
  /** The first page and what was read after it. */
  readonly rows: readonly E[];
  readonly hasMore: boolean;
  /** Left out after the first page, because they cannot be read. */
  readonly unread: number;
  readonly isBusy: boolean;
  /** Why the last page did not come. */
  readonly pesan: string | null;
  readonly loadMore: () => Promise<void>;
}

interface State<E> extends Page<E> {
  readonly key: string;
  readonly unread: number;
  readonly isBusy: boolean;
  readonly pesan: string | null;
}

/** The first page of what the phone keeps as rows alone: full when as many were found, readable or not. */
export function firstRows<E>(
  { data, unread }: Pick<Read<readonly E[]>, 'data' | 'unread'>,
  perPage: number,
): Page<E> | null | undefined {
  return data && { rows: data, hasMore: data.length + unread >= perPage };
}

/** `key` names the list: another key begins anew. */
export function useOlder<E>(
  key: string,
  first: Page<E> | null | undefined,
  read: (last: E, reader: Reader) => Promise<Page<E>>,
): Older<E> {
  const [state, setState] = useState<State<E> | null>(null);
  const older = state?.key === key ? state : null;
  const reader = useReader();
  const rows = [...(first?.rows ?? []), ...(older?.rows ?? [])];
  return {
    rows,
    hasMore: (older ?? first)?.hasMore ?? false,
    unread: older?.unread ?? 0,
    isBusy: older?.isBusy ?? false,
    pesan: older?.pesan ?? null,
    loadMore: async () => {
      const last = rows.at(-1);
      if (last === undefined || typeof reader === 'string') return;
      const begun = { key, rows: [], hasMore: true, unread: 0, isBusy: true, pesan: null };
      const before: State<E> = older ?? begun;
      setState({ ...before, isBusy: true, pesan: null });
      const next = await read(last, reader).then(
        (page) => ({
          rows: [...before.rows, ...page.rows],
          hasMore: page.hasMore,
          unread: before.unread + reader.unread.size,
          pesan: null,
        }),
        (error: unknown) => ({ pesan: faultOf(error).pesan }),
      );
      setState((now) => (now?.key === key ? { ...before, ...next, isBusy: false } : now));
    },
  };
}
