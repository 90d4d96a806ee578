// Records that a page reads and the phone keeps a copy of.
import { readCopy, writeCopy, type Copy } from '../../state/copies.ts';
import type { Reader } from './reader.ts';
import { useSource, type Read } from './use-source.ts';

/** Null: nothing is asked for yet. */
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
