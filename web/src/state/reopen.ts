// A database of the phone: opened once, and opened again when the browser has closed it (iOS does, in the
// background).
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/**
 * How browsers say that the connection is dead: closed by the browser, or (Safari, after the page slept)
 * «Connection to Indexed Database server lost».
 */
const LOST = /^(?:InvalidState|Unknown|Abort)Error$/;

/** How long an opening may take: one that hangs, as some do behind another tab, is a storage that fails. */
const OPEN_MS = 4000;

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
    opening ??= Promise.race([
      openDB<T>(name, 1, {
        upgrade,
        terminated: close,
        blocking(_current, _blocked, event) {
          close();
          (event.target as IDBDatabase).close();
        },
      }),
      new Promise<never>((_, reject) => {
        setTimeout(reject, OPEN_MS, new DOMException(name));
      }),
    ]).catch((error: unknown) => {
      // Whoever asks meanwhile need not wait as long again.
      setTimeout(close, OPEN_MS);
      throw error;
    });
    return opening;
  };
  return async (work) => {
    const first = open();
    try {
      return await work(await first);
    } catch (error) {
      if (!(error instanceof DOMException) || !LOST.test(error.name)) throw error;
      // Work running side by side meets the same dead connection: only the first to notice opens another.
      if (opening === first) close();
      return work(await open());
    }
  };
}
