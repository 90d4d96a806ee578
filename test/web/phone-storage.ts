// What is on the phone's own disk, read without the page.
import type { Page } from '../support/browser/browser.ts';
import { readRows, type Row } from '../support/browser/indexed-db.ts';

type Store = 'draf' | 'outbox' | 'salinan';

/** Every row of a store of the page's database. */
export function readStore(page: Page, store: Store): Promise<Row[]> {
  return readRows(page, 'pendampingan-ksm', store);
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
