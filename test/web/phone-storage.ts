// What is on the phone's own disk, read without the page.
import type { Page } from '../support/browser.ts';

type Store = 'draf' | 'outbox' | 'salinan';

interface Row {
  readonly key: string;
  readonly value: unknown;
}

/** Every row of a store of the page's database. */
export async function readStore(page: Page, store: Store): Promise<Row[]> {
  return page.evaluate(
    async (name) =>
      new Promise<Row[]>((resolve, reject) => {
        const opening = indexedDB.open('pendampingan-ksm');
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
          const reading = opening.result.transaction(name).objectStore(name).openCursor();
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
    store,
  );
}

/** Puts a row into a store of the page's database, which the page has made. */
export async function writeRow(page: Page, store: Store, row: Row): Promise<void> {
  await page.evaluate(
    async ([name, { key, value }]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pendampingan-ksm');
        opening.addEventListener('error', () => {
          reject(new Error('IndexedDB'));
        });
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction(name, 'readwrite');
          writing.objectStore(name).put(value, key);
          writing.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    [store, row] as const,
  );
}

/** A form's lines as stored on disk: what a reload would restore. */
export async function draftText(page: Page): Promise<string> {
  return JSON.stringify(await readStore(page, 'draf'));
}
