// Words that the server chose: it speaks Indonesian, whichever page asks. What knows them in English is large; it is
// loaded after the page, or with the words of a page that shows many.
import type { dariServer as id } from '../../teks/writing/dari-server.ts';

let translate: typeof id = (words) => words;

/** From now on what the server says is said by it. */
export function hear(by: typeof id): void {
  translate = by;
}

const AFTER_MS = 1000;
setTimeout(() => {
  // Without a network: until the next visit the server's words stay Indonesian.
  import('../said/translate.ts').then(
    (it) => hear(it.translate),
    () => null,
  );
}, AFTER_MS);

/** In the language of the page. */
export const dariServer: typeof id = (words) => translate(words);
