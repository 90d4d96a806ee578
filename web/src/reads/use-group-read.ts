// Something of a group that one part of its page reads: the copy at hand at once, then the server's answer,
// and again whenever the server has accepted something.
import { useEffect, useState } from 'preact/hooks';
import { acceptedCount } from '../outbox/send.ts';
import { readCopy } from '../state/copies.ts';
import { useStore } from '../state/store.ts';

export interface Read<T> {
  readonly data: T | null;
  /** `copy`: the server cannot be reached, what is shown was read earlier. */
  readonly status: 'loading' | 'fresh' | 'copy' | 'unreachable';
  readonly reload: () => void;
}

/** `what` names the copy that `fetch` writes. */
export function useRead<T>(uid: string, what: string, fetch: () => Promise<T>): Read<T> {
  const [state, setState] = useState<Omit<Read<T>, 'reload'>>({ data: null, status: 'loading' });
  const [round, setRound] = useState(0);
  const accepted = useStore(acceptedCount);
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      const copy = await readCopy<T>(uid, what);
      if (!isCurrent) return;
      if (copy !== undefined) setState((now) => ({ data: now.data ?? copy, status: now.status }));
      try {
        const data = await fetch();
        if (isCurrent) setState({ data, status: 'fresh' });
      } catch {
        if (isCurrent)
          setState((now) => ({
            data: now.data,
            status: now.data === null ? 'unreachable' : 'copy',
          }));
      }
    })();
    return () => {
      isCurrent = false;
    };
  }, [uid, what, round, accepted]);
  return {
    ...state,
    reload: () => {
      setRound((n) => n + 1);
    },
  };
}
