// The glossary explains the words of the programme and no others: each of its words occurs in the code,
// and each Indonesian word in a name of the domain is in the glossary. A word counts as Indonesian
// unless it is plain (plain-words.ts); that misses the few that are also common English words.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../tools/suite/paths.ts';
import { PLAIN_WORDS, RECOGNISED_WORDS } from './plain-words.ts';
import { identifiersOf, rootsOf, wordsOf } from './words.ts';

const sources = (...patterns: string[]): [file: string, text: string][] =>
  globSync(patterns, { cwd: ROOT }).map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]);

/** What is in backticks in the first column of a table, or comes first in an item of an enumeration. */
function entriesOf(page: string): string[] {
  return page
    .split('\n')
    .filter((line) => /^(\| `|- .*`)/.test(line))
    .flatMap((line) => [...(line.split('|')[1] ?? line).matchAll(/`([^`]+)`/g)])
    .map((match) => match[1] ?? '');
}

const entries = entriesOf(readFileSync(join(ROOT, 'docs/glossary.md'), 'utf8'));
/**
 * Words with their roots: `pinjaman` also explains `peminjam`. A root of three letters says too little: no
 * `berkas` has to do with `kas`.
 */
const explained = new Set(
  entries
    .flatMap(wordsOf)
    .flatMap((word) => [word, ...[...rootsOf(word)].filter((root) => root.length > 3)]),
);
const isExplained = (word: string): boolean =>
  [...rootsOf(word)].some(
    (root) =>
      (root === word || root.length > 3) && (explained.has(root) || RECOGNISED_WORDS.has(root)),
  );

describe('the glossary', () => {
  it('explains every Indonesian word in a name of the domain', () => {
    const unexplained = sources('functions/src/domain/**/*.ts').flatMap(([file, text]) =>
      [...identifiersOf(file, text)].flatMap((name) =>
        wordsOf(name)
          .filter((word) => !PLAIN_WORDS.has(word) && !isExplained(word))
          .map((word) => `${word} (${name} in ${file})`),
      ),
    );
    expect(unexplained).toStrictEqual([]);
  });

  it('has no word that the code does not have', () => {
    const code = sources('functions/src/**/*.ts', 'web/src/**/*.{ts,tsx}').map(([, text]) => text);
    const roots = new Set(wordsOf(code.join('\n')).flatMap((word) => [...rootsOf(word), word]));
    const idle = entries.filter((entry) => !wordsOf(entry).every((word) => roots.has(word)));
    expect(idle).toStrictEqual([]);
  });

  it('has each word once', () => {
    expect(entries).toStrictEqual([...new Set(entries)]);
  });
});
