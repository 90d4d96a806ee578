// What a search finds: a line fits when every word that was typed stands somewhere in it.

/** Of a number or a code: inside another it would fit nearly everything. */
const NUMBER = /^[\d.]+$/;

/**
 * `texts`: what stands in a line. No words fit every line. A number fits where one begins with it; beside other words
 * it is one of a name, and of a code only with its dots.
 */
export function hasWords(kata: string, texts: readonly string[]): boolean {
  const text = texts.join(' ').toLowerCase();
  const wanted = wordsOf(kata);
  const begins = (number: string): boolean =>
    wordsOf(text).some(
      (it) =>
        it.startsWith(number) && (wanted.length === 1 || number.includes('.') || !it.includes('.')),
    );
  return wanted.every((it) => (NUMBER.test(it) ? begins(it) : text.includes(it)));
}

export const wordsOf = (kata: string): string[] =>
  kata
    .toLowerCase()
    .split(/\s+/)
    .filter((it) => it !== '');
