// The one way in which a page reads: first the phone's copy, then the server's answer, and again after
// something was sent. Kinds of failure are told apart, and what was shown stays.
import { useEffect, useRef, useState } from 'preact/hooks';
import { acceptedCount } from '../../outbox/send.ts';
import { readFault, type FaultKind } from '../../server/fault.ts';
import { useStore } from '../../state/store.ts';
import { useReader, type Reader } from './reader.ts';

/** Many receipts in a row lead to one further read. */
const SETTLE_MS = 800;

/** `missing`: the server has none. A failure may still leave a copy to show. */
export type ReadStatus = 'loading' | 'fresh' | 'missing' | FaultKind;

export interface Read<T> {
  /** Undefined while nothing is known; null: there is none. */
  readonly data: T | null | undefined;
  readonly status: ReadStatus;
  /** Why it failed, in the server's own words where it gave some. */
  readonly pesan: string | null;
  /** Documents left out because they cannot be read. */
  readonly unread: number;
  /** Which they are, as `koleksi/id`; missing: nothing was read yet. */
  readonly unreadIds?: ReadonlySet<string>;
  readonly reload: () => void;
}

export interface Source<T> {
  /** Names what is read: another key begins anew. Null: nothing to read yet. */
  readonly key: string | null;
  /** Null: there is none. `show` shows a part of it meanwhile, where nothing is known yet. */
  readonly read: (reader: Reader, show: (begun: T) => void) => Promise<T | null>;
  /** What the phone has of it. */
  readonly kept?: (reader: Reader) => Promise<T | undefined>;
  readonly keep?: (reader: Reader, data: T) => Promise<void>;
  /** Whether what the server accepts may change it, so that it has to be read again. */
  readonly isChanging: boolean;
}

interface State<T> extends Omit<Read<T>, 'reload'> {
  readonly key: string | null;
}

export function useSource<T>(source: Source<T>): Read<T> {
  const { key, isChanging } = source;
  const who = useReader();
  const reader = typeof who === 'string' ? null : who;
  const begun: State<T> = {
    key,
    data: undefined,
    status: who === 'no-role' ? 'refused' : 'loading',
    pesan: null,
    unread: 0,
  };
  const [state, setState] = useState(begun);
  const [round, setRound] = useState(0);
  const accepted = useStore(acceptedCount);
  const change = isChanging ? accepted : 0;
  const seen = useRef(change);

  useEffect(() => {
    if (key === null || reader === null) return;
    const isSettling = seen.current !== change;
    seen.current = change;
    let isCurrent = true;
    const set = (next: (now: State<T>) => Partial<State<T>>): void => {
      if (!isCurrent) return;
      setState((before) => {
        const now = before.key === key ? before : begun;
        return { ...now, ...next(now) };
      });
    };
    const load = async (): Promise<void> => {
      // What is shown as fresh stays so until there is something newer to show.
      set((now) => (now.status === 'fresh' ? {} : { status: 'loading', pesan: null }));
      const show = (data: T | undefined): void => {
        set((now) => (now.data === undefined ? { data } : {}));
      };
      show(await source.kept?.(reader).catch(() => undefined));
      try {
        const data = await source.read(reader, show);
        if (data !== null) await source.keep?.(reader, data).catch(() => undefined);
        set(() => ({
          data,
          status: data === null ? 'missing' : 'fresh',
          pesan: null,
          unread: reader.unread.size,
          unreadIds: reader.unread,
        }));
      } catch (error) {
        const { kind, pesan } = readFault(error);
        if (kind === 'broken') reportError(error);
        set(() => ({ status: kind, pesan }));
      }
    };
    const timer = setTimeout(() => void load(), isSettling ? SETTLE_MS : 0);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // `source` is a new object on every render, so the key says when it is another source.
  }, [key, reader?.uid, reader?.klaim.peran, reader?.klaim.wilayah.join(), round, change]);

  return {
    ...(state.key === key && reader !== null ? state : begun),
    reload: () => {
      setRound((n) => n + 1);
    },
  };
}
