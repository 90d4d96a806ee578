// What a search finds: a line fits when every word that was typed stands somewhere in it.

/** Of a number or a code: inside another it would fit nearly everything. */
const NUMBER = /^[\d.]+$/;

/** `texts`: what stands in a line. No words fit every line; a number fits where one begins with it. */
export function hasWords(kata: string, texts: readonly string[]): boolean {
  const text = ` ${texts.join(' ').toLowerCase()}`;
  return wordsOf(kata).every((it) => text.includes(NUMBER.test(it) ? ` ${it}` : it));
}

export const wordsOf = (kata: string): string[] =>
  kata
    .toLowerCase()
    .split(/\s+/)
    .filter((it) => it !== '');
