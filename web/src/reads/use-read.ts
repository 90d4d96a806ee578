// A page's data: the copy at hand first, then the server's answer, and again after something was sent.
import { useEffect, useState } from 'preact/hooks';
import { currentPerson } from '../state/session.ts';
import { acceptedCount } from '../outbox/send.ts';
import type { Reader } from './reads.ts';
import { readCopy, writeCopy } from '../state/copies.ts';
import { useStore } from '../state/store.ts';

/** Many receipts in a row become one further read. */
const SETTLE_MS = 800;

export interface Read<T> {
  /** Undefined while nothing is known; null: there is none. */
  readonly data: T | null | undefined;
  readonly status: 'loading' | 'fresh' | 'copy' | 'failed';
  readonly reload: () => void;
}

/** `what` names the data and its copy; a change of it begins anew. */
export function useRead<T>(what: string, read: (reader: Reader) => Promise<T | null>): Read<T> {
  const [state, setState] = useState<{
    what: string;
    data: T | null | undefined;
    status: Read<T>['status'];
  }>({ what, data: undefined, status: 'loading' });
  const [round, setRound] = useState(0);
  const accepted = useStore(acceptedCount);
  useEffect(() => {
    let isCurrent = true;
    const person = currentPerson();
    const klaim = person?.klaim ?? null;
    if (person === null || klaim === null) return;
    const { uid } = person;
    const load = async (): Promise<void> => {
      const copy = await readCopy<T>(uid, what).catch(() => undefined);
      if (!isCurrent) return;
      setState((now) =>
        now.what === what && now.data !== undefined ? now : { what, data: copy, status: 'loading' },
      );
      try {
        const data = await read({ uid, klaim });
        if (data !== null) await writeCopy(uid, what, data).catch(() => undefined);
        if (isCurrent) setState({ what, data, status: 'fresh' });
      } catch (error) {
        // A missing network is expected, a broken page is not; the console tells them apart.
        reportError(error);
        if (isCurrent)
          setState((now) => ({ ...now, status: now.data === undefined ? 'failed' : 'copy' }));
      }
    };
    const timer = setTimeout(() => void load(), accepted === 0 ? 0 : SETTLE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // `read` is a new function on every drawing; `what` says when it asks for something else.
  }, [what, round, accepted]);
  const isSame = state.what === what;
  return {
    data: isSame ? state.data : undefined,
    status: isSame ? state.status : 'loading',
    reload: () => {
      setRound((n) => n + 1);
    },
  };
}
