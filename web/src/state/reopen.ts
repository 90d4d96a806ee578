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

/**
 * Runs work on the database, once more on a new connection when the browser has closed the old one. A connection that
 * comes late is for whoever comes next.
 */
export function phoneDatabase<T extends DBSchema>(
  name: string,
  upgrade: (db: IDBPDatabase<T>) => void,
): With<T> {
  type Db = IDBPDatabase<T>;
  let there: Db | undefined;
  /** Has not ended, or failed a moment ago. */
  let opening: Promise<Db> | undefined;
  const close = (): void => {
    there = opening = undefined;
  };
  const open = async (): Promise<Db> =>
    there ??
    (opening ??= Promise.race([
      openDB<T>(name, 1, {
        upgrade,
        terminated: close,
        blocking(_current, _blocked, event) {
          close();
          (event.target as IDBDatabase).close();
        },
      }).then((db) => {
        if (there) db.close();
        return (there ??= db);
      }),
      new Promise<never>((_, reject) => {
        setTimeout(reject, OPEN_MS, new DOMException(name));
      }),
    ]).catch((error: unknown) => {
      if (there) return there;
      // Whoever asks meanwhile need not wait as long again.
      setTimeout(() => (opening = undefined), OPEN_MS);
      throw error;
    }));
  return async (work) => {
    let db: Db | undefined;
    try {
      db = await open();
      return await work(db);
    } catch (error) {
      if (!(error instanceof DOMException) || !LOST.test(error.name)) throw error;
      // Work running side by side meets the same dead connection: only the first to notice opens another.
      if (there === db) close();
      return work(await open());
    }
  };
}
