// What people read is Indonesian: a word renamed in the code must not be renamed in a sentence as well.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../tools/suite/paths.ts';
import { sentencesOf, shownFiles } from './sentences.ts';

/** English words that no Indonesian sentence has. */
const ENGLISH =
  /\b(?:the|and|or|other|others|with|without|not|of|is|are|was|from|to|for|all|new|old|date|area|areas|named|until|since)\b/i;
/** Of the programme, or said alike in both. */
const ALSO_INDONESIAN = /\barea\b/gi;

/** Names of classes, beside those of files. */
const OF_STYLE = /\b(?:is|with)-[a-z-]*/g;

describe('sentences that people read', () => {
  const files = shownFiles();

  it('are found', () => {
    const all = files.flatMap((file) => sentencesOf(readFileSync(join(ROOT, file), 'utf8')));
    expect(all.length).toBeGreaterThan(800);
    expect(sentencesOf("  return mismatch('isi', 'pilih KSM yang other');")[0]).toMatch(ENGLISH);
  });

  it.each(files)('of %s have no English word', (file) => {
    const found = sentencesOf(readFileSync(join(ROOT, file), 'utf8'));
    const said = found.map((it) => it.replaceAll(ALSO_INDONESIAN, '').replaceAll(OF_STYLE, ''));
    expect(said.filter((it) => ENGLISH.test(it))).toEqual([]);
  });
});
