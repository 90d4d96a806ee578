// Figures in English writing: shown and typed with the marks changed, and what is in doubt refused in both languages.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readUang as readIndonesian } from '../../../functions/src/domain/basics/numbers/read-uang.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import * as indonesian from '../../../functions/src/domain/basics/format.ts';
import * as english from '../../../web/src/teks-en/domain/basics/format.ts';
import { readUang } from '../../../web/src/teks-en/domain/basics/numbers/read-uang.ts';
import { formatSaat, formatUkuran } from '../../../web/src/teks-en/writing/format.ts';

describe('figures in English', () => {
  it('are written as English readers know them', () => {
    expect(english.formatRupiah(1_500_000)).toBe('Rp\u00a01,500,000');
    expect(english.formatRupiah(-15_000)).toBe('−Rp\u00a015,000');
    expect(english.formatAngka(-1_234_567)).toBe('−1,234,567');
    expect(english.formatPersen(69.6)).toBe('69.6');
    expect(english.formatPersen(null)).toBe('-');
    expect(english.formatTanggal(toTanggal('2017-07-05'))).toBe('5 Jul 2017');
    expect(english.formatTanggalPanjang(toTanggal('2017-07-05'))).toBe('5 July 2017');
    expect(english.formatBulan(toBulan('2017-12'))).toBe('December 2017');
    expect(formatSaat(new Date(2017, 6, 5, 14, 5).getTime())).toBe('5 Jul 2017 14:05');
    expect(formatUkuran(1_234_567)).toBe('1.2 MB');
  });

  it('have every function and mark that the Indonesian ones have', () => {
    expect(Object.keys(english).toSorted()).toEqual(Object.keys(indonesian).toSorted());
  });
});

describe('an amount that is typed', () => {
  it.each([
    ['1500000', 1_500_000],
    ['1,500,000', 1_500_000],
    ['1,500,000.00', 1_500_000],
    ['Rp 15,000', 15_000],
    ['15 000', 15_000],
    ['', null],
    ['-5000', 'minus'],
    ['15,000.50', 'sen'],
    // Fifteen thousand to an Indonesian, fifteen to an Englishman.
    ['15.000', 'bentuk'],
    ['1.500', 'bentuk'],
    ['1.500.000', 'bentuk'],
    ['15,00', 'bentuk'],
  ])('%j is %s in English', (typed, read) => {
    expect(readUang(typed)).toBe(read);
  });

  it('is read as it was written, in each language', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999_999), (n) => {
        expect(readUang(english.formatRupiah(n))).toBe(n);
        expect(readIndonesian(indonesian.formatRupiah(n))).toBe(n);
      }),
    );
  });

  it('is never another amount in the other language', () => {
    const typed = fc
      .array(fc.constantFrom('0', '1', '5', '00', '000', '.', ',', 'Rp', ' '), { maxLength: 9 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        const read = [readIndonesian(text), readUang(text)].filter((it) => typeof it === 'number');
        expect(new Set(read).size).toBeLessThanOrEqual(1);
      }),
    );
  });
});
