// Who comes back to a page within a minute is shown what was read for it, and nothing is read again: between a list and
// its records one goes back and forth. Not after something was accepted, since figures, lists and files follow it later;
// nor when a page that is open asks once more.
import { useRef } from 'preact/hooks';
import { acceptedCount } from '../../outbox/send.ts';
import { session } from '../../state/session.ts';
import type { Reader } from './reader.ts';
import type { Source } from './use-source.ts';

/** So long it is as good as read now. */
const LATELY_MS = 60_000;
/** So long may what was accepted move something. */
const FOLLOWS_MS = 120_000;

interface Known {
  readonly data: unknown;
  readonly unread: readonly string[];
  readonly at: number;
}

const known = new Map<string, Known>();
let changedAt = acceptedCount.get() === 0 ? -FOLLOWS_MS : performance.now();
acceptedCount.subscribe(() => {
  changedAt = performance.now();
  known.clear();
});
session.subscribe(() => {
  if (session.get().status === 'signed-out') known.clear();
});

/** The same reading, which remembers. The key names what is read. */
export function useLately<T>(key: string | null, read: Source<T>['read']): Source<T>['read'] {
  const shown = useRef('');
  return async (reader, show) => {
    const name = `${key ?? ''} ${reader.uid} ${JSON.stringify(reader.klaim)}`;
    const isBack = shown.current !== name;
    shown.current = name;
    const before = known.get(name);
    if (isBack && before !== undefined && performance.now() - before.at < LATELY_MS) {
      for (const it of before.unread) reader.unread.add(it);
      return before.data as T | null;
    }
    const data = await read(reader, show);
    note(name, data, reader);
    return data;
  };
}

function note(name: string, data: unknown, { unread }: Reader): void {
  const at = performance.now();
  for (const [old, it] of known) if (at - it.at >= LATELY_MS) known.delete(old);
  if (at - changedAt < FOLLOWS_MS) known.delete(name);
  else known.set(name, { data, unread: [...unread], at });
}
