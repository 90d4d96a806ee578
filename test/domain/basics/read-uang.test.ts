import { assert, constantFrom, integer, property, stringMatching, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAngka } from '../../../functions/src/domain/basics/format.ts';
import { readUang } from '../../../functions/src/domain/basics/numbers/read-uang.ts';

const amount = integer({ min: 0, max: 20_000_000_000 });
/** Whole, as one writes it: with or without separators. */
const whole = tuple(amount, constantFrom('', '.', ' ', '\u00A0')).map(([n, separator]) => ({
  n,
  text: formatAngka(n).replaceAll('.', separator),
}));
const before = constantFrom('', 'Rp', 'Rp ', 'Rp. ', 'rp', ' ');
const after = constantFrom('', ',00', ',0', ',', ',-', '.-', ',--', ' ');

describe('an amount as people write it', () => {
  it('is read as it is meant, in every way of writing it', () => {
    assert(
      property(before, whole, after, (rp, { n, text }, end) => {
        expect(readUang(`${rp}${text}${end}`)).toBe(n);
      }),
    );
  });

  it('is refused with cents, whatever they are', () => {
    assert(
      property(before, whole, stringMatching(/^(?:[1-9]\d?|0[1-9])$/), (rp, { text }, cents) => {
        expect(readUang(`${rp}${text},${cents}`)).toBe('sen');
      }),
    );
  });

  it('is refused below zero, with every sign that is a minus', () => {
    assert(
      property(
        before,
        constantFrom('-', '−', '–', '- ', '('),
        whole,
        after,
        (rp, minus, { text }, end) => {
          expect(readUang(`${rp}${minus}${text}${end}`)).toBe('minus');
          expect(readUang(`${minus}${rp}${text}${end}`)).toBe('minus');
        },
      ),
    );
  });

  it('is never read as another number: what is read has the digits that were written', () => {
    assert(
      property(stringMatching(/^[\d., -]{0,16}$/), (text) => {
        const read = readUang(text);
        if (typeof read !== 'number') return;
        const [rupiah = ''] = text.split(',');
        expect(read).toBe(Number(rupiah.replaceAll(/\D/g, '')));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', null],
    ['  ', null],
    ['0', 0],
    ['15000,00', 15_000],
    ['15.000,50', 'sen'],
    ['5,5', 'sen'],
    ['-5000', 'minus'],
    ['15.00', 'bentuk'],
    ['15.5', 'bentuk'],
    ['15,000', 'bentuk'],
    ['15,000.00', 'bentuk'],
    ['0.500', 'bentuk'],
    ['1.0000', 'bentuk'],
    ['15 00', 'bentuk'],
    ['lima ribu', 'bentuk'],
    ['15rb', 'bentuk'],
    ['1e3', 'bentuk'],
    ['9999999999999999', 'bentuk'],
  ])('%j is %s', (text, read) => {
    expect(readUang(text)).toBe(read);
  });
});
