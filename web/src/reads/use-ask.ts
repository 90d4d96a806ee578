// The answer of the server to a question of a desk page. It is not kept on the device: these are lists of
// people and downloads.
import { ask } from '../server/ask.ts';
import { useSource, type Read } from './use-source.ts';

/** A change of name or data asks anew. Null data: not asked yet. */
export function useAsk<T>(name: string, data: object | null): Read<T> {
  return useSource<T>({
    key: data === null ? null : `${name} ${JSON.stringify(data)}`,
    read: () => ask<T>(name, data),
    isChanging: false,
  });
}
