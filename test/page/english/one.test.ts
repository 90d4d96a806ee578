// Sentences of the server in English are right of one thing too: the templates are in the plural.
import { describe, expect, it } from 'vitest';
import { translate } from '../../../web/src/teks-en/said/translate.ts';
import { SENTENCES } from '../../../web/src/teks-en/said/sentences.ts';

describe('a sentence of one', () => {
  it.each([
    ['kurang 1 bulan tabungan berturut-turut', '1 month of saving in a row missing'],
    ['kurang 12 bulan tabungan berturut-turut', '12 months of saving in a row missing'],
    ['menabung 1 bulan berturut-turut', 'saved 1 month in a row'],
    ['1 anggota', '1 member'],
    ['21 anggota', '21 members'],
    ['1 dari 1 anggota', '1 of 1 member'],
    ['1 anggota punya rencana usaha yang disetujui', '1 member has an approved business plan'],
  ])('%s', (said, english) => {
    expect(translate(said)).toBe(english);
  });

  it('is in the singular wherever a number stands before its noun', () => {
    const wrong = Object.keys(SENTENCES)
      .filter((it) => /\{\d\}/.test(it))
      .map((it) => translate(it.replace(/\{\d\}/g, '1')))
      .filter((it) =>
        /(?<![\d.,])1 (days|months|members|people|sessions|others|loans|times|partnerships|activities|cities)\b/.test(
          it,
        ),
      );
    expect(wrong).toEqual([]);
  });
});
