import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAngka } from '../../../functions/src/domain/basics/format.ts';
import { isEdit } from '../../../web/src/ui/fields/is-edit.ts';

const shown = integer({ min: 1, max: 2_000_000_000 }).map(formatAngka);

describe('a change of a number that has its separators', () => {
  it('is one when a digit is typed anywhere in it', () => {
    assert(
      property(shown, nat(), nat(9), (text, where, digit) => {
        const at = where % (text.length + 1);
        expect(isEdit(text, text.slice(0, at) + String(digit) + text.slice(at))).toBe(true);
      }),
    );
  });

  it('is one when any stretch of it is taken out', () => {
    assert(
      property(shown, nat(), nat(), (text, from, length) => {
        const start = from % text.length;
        const end = start + 1 + (length % (text.length - start));
        expect(isEdit(text, text.slice(0, start) + text.slice(end))).toBe(true);
      }),
    );
  });

  it.each([
    ['', '15.5'],
    ['15', '15.'],
    ['15.000', '15.000,'],
    ['5.000', '15.00'],
    ['5.000', '-5.000'],
  ])('from %j to %j is none: it is read as it is written', (from, to) => {
    expect(isEdit(from, to)).toBe(false);
  });
});
