// What a page for everybody reads: nobody has to be signed in for it, and nothing of it is kept on the device. Its
// states are those of every other read.
import { useEffect, useState } from 'preact/hooks';
import { readFault } from '../../server/fault.ts';
import type { Read } from './use-source.ts';

/** Reads once, and again when it is told to. */
export function useOpen<T>(read: () => Promise<T>): Read<T> {
  const [round, setRound] = useState(0);
  const [state, setState] = useState<Omit<Read<T>, 'reload'>>(NOTHING_YET);
  useEffect(() => {
    let isCurrent = true;
    const set = (next: Partial<Read<T>>): void => {
      if (isCurrent) setState((now) => ({ ...now, ...next }));
    };
    set({ status: 'loading', pesan: null });
    read().then(
      (data) => {
        set({ data, status: 'fresh' });
      },
      (error: unknown) => {
        const { kind, pesan } = readFault(error);
        if (kind === 'broken') reportError(error);
        set({ status: kind, pesan });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [round]);
  return {
    ...state,
    reload: () => {
      setRound((n) => n + 1);
    },
  };
}

const NOTHING_YET = { data: undefined, status: 'loading', pesan: null, unread: 0 } as const;
