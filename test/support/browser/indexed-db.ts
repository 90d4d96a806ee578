// Reads a database of the browser without the page that made it.
import type { Page } from './browser.ts';

export interface Row {
  readonly key: string;
  readonly value: unknown;
}

/** Every row of a store; none if there is no such database yet. */
export async function readRows(page: Page, database: string, store: string): Promise<Row[]> {
  return page.evaluate(
    async ([database, store]) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open(database);
        // There is none yet, and the page creates its own: ours must not exist before it.
        opening.addEventListener('upgradeneeded', () => {
          opening.transaction?.abort();
          resolve([]);
        });
        opening.addEventListener('error', () => {
          reject(new Error('IndexedDB'));
        });
        opening.addEventListener('success', () => {
          const rows: Row[] = [];
          const reading = opening.result.transaction(store).objectStore(store).openCursor();
          reading.addEventListener('success', () => {
            const cursor = reading.result;
            if (cursor === null) {
              opening.result.close();
              resolve(rows);
              return;
            }
            rows.push({ key: cursor.key as string, value: cursor.value as unknown });
            cursor.continue();
          });
        });
      }),
    [database, store] as const,
  );
}
