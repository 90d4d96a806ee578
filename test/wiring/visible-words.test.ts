// What people read is Indonesian: a word renamed in the code must not be renamed in a sentence as well.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/suite/paths.ts';

const FOLDERS = [
  'web/src/teks',
  'functions/src/domain/submissions',
  'functions/src/domain/basics/refusals',
];
/** English words that no Indonesian sentence has. */
const ENGLISH =
  /\b(?:the|and|or|other|others|with|without|not|of|is|are|was|from|to|for|all|new|old|date|area|areas|named|until|since)\b/i;
/** Of the programme, or said alike in both. */
const ALSO_INDONESIAN = /\barea\b/gi;
/** Sentences for programmers, and code between the quotes of two texts. */
const NOT_SHOWN = /^\s*(?:\/\/|\*|\/\*|import|export \{|} from)|Error\(|from '/;

function sentencesOf(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !NOT_SHOWN.test(line))
    .flatMap((line) => line.match(/'(?:[^'\\]|\\.)*'|`[^`]*`/g) ?? [])
    .map((quoted) => quoted.slice(1, -1).replaceAll(/\$\{[^}]*\}/g, ''))
    .filter((it) => /\p{L} \p{L}/u.test(it));
}

describe('sentences that people read', () => {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );

  it('are found', () => {
    const all = files.flatMap((file) => sentencesOf(readFileSync(join(ROOT, file), 'utf8')));
    expect(all.length).toBeGreaterThan(800);
    expect(sentencesOf("  return mismatch('isi', 'pilih KSM yang other');")[0]).toMatch(ENGLISH);
  });

  it.each(files)('of %s have no English word', (file) => {
    const found = sentencesOf(readFileSync(join(ROOT, file), 'utf8'));
    expect(found.filter((it) => ENGLISH.test(it.replaceAll(ALSO_INDONESIAN, '')))).toEqual([]);
  });
});
