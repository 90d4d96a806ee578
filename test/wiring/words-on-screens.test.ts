// One act has one word on every screen: what docs/words.md rules out is said nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/suite/paths.ts';
import { sentencesOf, shownFiles, textsOf } from './sentences.ts';

/** The last column: each between backticks. */
function ruledOut(): string[] {
  const rows = readFileSync(join(ROOT, 'docs/words.md'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2);
  return rows.flatMap((row) =>
    [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  );
}

const asWord = (word: string) => new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'u');

/** On screens every text is shown; elsewhere one word may be a code, such as a status. */
function saidIn(file: string): string[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  return file.startsWith('web/src/teks') ? textsOf(source) : sentencesOf(source);
}

describe('words on screens', () => {
  const words = ruledOut();

  it('are ruled out by the list', () => {
    expect(words.length).toBeGreaterThan(40);
    expect('pilih Batal di sini').toMatch(asWord('Batal'));
    expect('Batalkan sesi').not.toMatch(asWord('Batal'));
  });

  it.each(shownFiles())('of %s have one word for one thing', (file) => {
    const said = saidIn(file);
    const found = words.filter((word) => said.some((text) => asWord(word).test(text)));
    expect(found).toStrictEqual([]);
  });
});
