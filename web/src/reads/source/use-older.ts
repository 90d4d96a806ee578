// Earlier entries of a list that comes newest first, page after page, on request.
import { useState } from 'preact/hooks';
import { faultOf } from '../../server/ask.ts';
import { useReader, type Reader } from './reader.ts';

export interface Page<E> {
  readonly rows: readonly E[];
  /** Whether the server has older ones. */
  readonly hasMore: boolean;
}

export interface Older<E> {
  /** The first page and what was read after it. */
  readonly rows: readonly E[];
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  /** Why the last page did not come. */
  readonly pesan: string | null;
  readonly loadMore: () => Promise<void>;
}

interface State<E> extends Page<E> {
  readonly key: string;
  readonly isBusy: boolean;
  readonly pesan: string | null;
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
    isBusy: older?.isBusy ?? false,
    pesan: older?.pesan ?? null,
    loadMore: async () => {
      const last = rows.at(-1);
      if (last === undefined || typeof reader === 'string') return;
      const before: State<E> = older ?? { key, rows: [], hasMore: true, isBusy: true, pesan: null };
      setState({ ...before, isBusy: true, pesan: null });
      const next = await read(last, reader).then(
        (page) => ({ rows: [...before.rows, ...page.rows], hasMore: page.hasMore, pesan: null }),
        (error: unknown) => ({ pesan: faultOf(error).pesan }),
      );
      setState((now) => (now?.key === key ? { ...before, ...next, isBusy: false } : now));
    },
  };
}
