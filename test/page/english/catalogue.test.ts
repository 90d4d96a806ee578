// The English catalogue is the Indonesian one in other words: the same files, the same sentences, and none of them
// left in Indonesian. The compiler sees to each file; this sees to what it cannot know.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../tools/suite/paths.ts';
import { textsOf } from '../../wiring/sentences.ts';
import { INDONESIAN, withoutNouns } from './indonesian.ts';

const ID = join(ROOT, 'web/src/teks');
const EN = join(ROOT, 'web/src/teks-en');
/** Of the English folder alone: its helpers, and what stands in for files of the domain. */
const OWN = /^(?:domain|said)\/|^(?:words|writing\/many)\.ts$/;
/** It only names the other files, which are taken from the English folder one by one. */
const SHARED = 'index.ts';

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) =>
      join(it.parentPath, it.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .toSorted();

/** What a catalogue has, without what it says: names, kinds, and how many values a sentence takes. */
function shapeOf(words: unknown): unknown {
  if (typeof words === 'function') return `of ${String(words.length)}`;
  if (words instanceof Set) return 'set';
  if (typeof words !== 'object' || words === null) return typeof words;
  return Object.fromEntries(
    Object.entries(words)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => [key, shapeOf(value)]),
  );
}

/** Sentences that are stored with a record, and read by colleagues; the sheet that members agree to. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  'berubah.ts': ['menggantikan yang dicatat orang lain pada saat yang sama'],
  'desk/upk.ts': ['Dicairkan walau ada syarat belum terpenuhi: '],
  'group/tabs/dokumen.ts': ['Realisasi kemitraan dicatat'],
  'group/tabs/kas.ts': ['Anggota yang menarik dilengkapi'],
};

/** Keys, and what is put into a sentence where quotes in it end the text early. */
const CODE = /^[a-z][\w.-]*$/;
const PUT_IN = /\$\{.*$/s;

describe('the English catalogue', () => {
  const shared = filesOf(ID).filter((name) => name !== SHARED);

  it('has a file for each of the Indonesian one, and no other', () => {
    expect(filesOf(EN).filter((name) => !OWN.test(name))).toEqual(shared);
    expect(shared.length).toBeGreaterThan(60);
  });

  it.each(shared)('has the same sentences in %s', async (name) => {
    const [id, en] = await Promise.all(
      [ID, EN].map((folder) => import(join(folder, name)) as Promise<object>),
    );
    const shape = shapeOf(id);
    expect(shapeOf(en)).toMatchObject(shape as object);
    const extra = Object.keys(en ?? {}).filter((key) => !(key in (id ?? {})));
    expect(extra.filter((key) => key !== 'hear')).toEqual([]);
  });

  it.each(shared)('says nothing in Indonesian in %s', (name) => {
    const said = textsOf(readFileSync(join(EN, name), 'utf8')).filter(
      (text) => !(KEPT[name] ?? []).includes(text),
    );
    const left = said
      .filter((text) => !CODE.test(text))
      .map((text) => withoutNouns(text.replace(PUT_IN, '')))
      .filter((text) => INDONESIAN.test(text));
    expect(left).toEqual([]);
  });

  it.each(Object.entries(KEPT))(
    'keeps what is stored with a record as it is in %s',
    (name, kept) => {
      const texts = textsOf(readFileSync(join(ID, name), 'utf8'));
      expect(kept.filter((text) => !texts.includes(text))).toEqual([]);
    },
  );
});
