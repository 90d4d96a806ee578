// Records that a page reads and of which the phone keeps a copy.
import { readCopy, writeCopy, type Copy } from '../../state/copies.ts';
import type { Reader } from './reader.ts';
import { useLately } from './lately.ts';
import { useSource, type Read } from './use-source.ts';

/** Null: nothing to read yet. */
export function useRead<T>(
  copy: Copy<T> | null,
  read: (reader: Reader) => Promise<T | null>,
  { isChanging = true } = {},
): Read<T> {
  return useSource<T>({
    key: copy?.key ?? null,
    read,
    ...(copy !== null && {
      kept: ({ uid }) => readCopy(uid, copy),
      keep: ({ uid }, data) => writeCopy(uid, copy, data),
    }),
    isChanging,
  });
}

/** The same, where somebody who comes back need not see what others did within a minute. */
export function useReadLately<T>(
  copy: Copy<T>,
  read: (reader: Reader) => Promise<T | null>,
): Read<T> {
  return useRead(copy, useLately<T>(copy.key, read) as typeof read);
}
