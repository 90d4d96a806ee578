// A database of the phone: opened once, and opened again when the browser has closed it (iOS does, in the
// background).
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * How browsers say that the connection is dead: closed by the browser, or (Safari, after the page slept)
 * «Connection to Indexed Database server lost».
 */
const LOST = new Set(['InvalidStateError', 'UnknownError', 'AbortError']);

type With<T> = <R>(work: (db: IDBPDatabase<T>) => Promise<R>) => Promise<R>;

/** Runs work on the database, once more on a new connection when the browser has closed the old one. */
export function phoneDatabase<T extends DBSchema>(
  name: string,
  upgrade: (db: IDBPDatabase<T>) => void,
): With<T> {
  let opening: Promise<IDBPDatabase<T>> | null = null;
  const close = (): void => {
    opening = null;
  };
  const open = (): Promise<IDBPDatabase<T>> => {
    opening ??= openDB<T>(name, 1, {
      upgrade,
      terminated: close,
      blocking(_current, _blocked, event) {
        close();
        (event.target as IDBDatabase).close();
      },
    }).catch((error: unknown) => {
      close();
      throw error;
    });
    return opening;
  };
  return async (work) => {
    const first = open();
    try {
      return await work(await first);
    } catch (error) {
      if (!(error instanceof DOMException) || !LOST.has(error.name)) throw error;
      // Work running side by side meets the same dead connection: only the first to notice opens another.
      if (opening === first) close();
      return work(await open());
    }
  };
}
