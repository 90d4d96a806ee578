// Members agreed to the words of the form number that is stored with them: words that change need another number.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FORMULIR_PERSETUJUAN } from '../../../web/src/forms/group/members/formulir-persetujuan.ts';
import { persetujuan } from '../../../web/src/teks/public/persetujuan.ts';

/** Of what is read aloud and signed, by form number. A row is never changed: a new text is a new row. */
const TEXTS: Readonly<Record<string, string>> = {
  'PDP-1': '9c07a41ce581be223070f550cadfa2311d0f2f31beeab8e73718590512a8dd98',
  'PDP-2': 'f118122daa1ccdbc6c19ccd782984d18d60fc6c7708d37ac38d46898dfa17590',
};

it('is the one that belongs to its number', () => {
  const { butir, pernyataan } = persetujuan;
  const text = [...butir.map(({ judul, isi }) => `${judul}: ${isi}`), pernyataan].join('\n');
  expect(createHash('sha256').update(text).digest('hex')).toBe(TEXTS[FORMULIR_PERSETUJUAN]);
});
