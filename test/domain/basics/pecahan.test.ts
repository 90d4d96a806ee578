import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  atMostOne,
  compare,
  mean,
  multiply,
  pecahan,
  persenOf,
  ratio,
  SATU,
  toPersen,
} from '../../../functions/src/domain/basics/numbers/pecahan.ts';

/** Long division by hand: digits of 100n/d one after another, then a look at the second decimal. */
function byHand(n: number, d: number): string {
  const whole = (BigInt(n) * 100n) / BigInt(d);
  let rest = (BigInt(n) * 100n) % BigInt(d);
  const digits: bigint[] = [];
  for (let i = 0; i < 2; i += 1) {
    rest *= 10n;
    digits.push(rest / BigInt(d));
    rest %= BigInt(d);
  }
  const [first = 0n, second = 0n] = digits;
  const tenths = whole * 10n + first + (second >= 5n ? 1n : 0n);
  return `${tenths / 10n}.${tenths % 10n}`;
}

describe('pecahan', () => {
  it.each([
    [1, 8, 12.5],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [1389, 2000, 69.5],
    [6945, 10000, 69.5],
    [2, 3, 66.7],
    [1, 3, 33.3],
    [3810, 4000, 95.3],
    [1, 16, 6.3],
    [0, 7, 0],
    [7, 7, 100],
  ])('rounds %i/%i half up to %f percent', (n, d, persen) => {
    expect(toPersen(pecahan(n, d))).toBe(persen);
  });

  it.each([
    [-485, 10000, -4.8],
    [-486, 10000, -4.9],
    [-1, 2000, 0],
    [-1, 10, -10],
  ])('rounds a loss of %i/%i half up to %f percent', (n, d, persen) => {
    expect(toPersen(pecahan(n, d)) === persen).toBe(true);
  });

  it('agrees with long division by hand for every fraction', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 15), fc.integer({ min: 1, max: 10 ** 15 }), (a, b) => {
        const [n, d] = [Math.min(a, b), Math.max(a, b)];
        expect(toPersen(pecahan(n, d)).toFixed(1)).toBe(byHand(n, d));
      }),
    );
    fc.assert(
      fc.property(fc.nat(4000), fc.integer({ min: 1, max: 4000 }), (n, d) => {
        expect(toPersen(pecahan(n, d)).toFixed(1)).toBe(byHand(n, d));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives the same double as the written decimal', () => {
    for (let tenths = 0; tenths <= 1000; tenths += 1)
      expect(toPersen(pecahan(tenths, 1000))).toBe(
        Number(`${Math.floor(tenths / 10)}.${tenths % 10}`),
      );
  });

  it('adds, multiplies, compares and averages exactly', () => {
    expect(compare(add(pecahan(1, 3), pecahan(1, 6)), pecahan(1, 2))).toBe(0);
    expect(compare(multiply(pecahan(2, 3), pecahan(3, 4)), pecahan(1, 2))).toBe(0);
    expect(compare(mean([pecahan(1, 3), pecahan(2, 3), SATU]) ?? SATU, pecahan(2, 3))).toBe(0);
    expect(compare(pecahan(199, 300), pecahan(2, 3))).toBe(-1);
    expect(compare(pecahan(-1, -2), pecahan(1, 2))).toBe(0);
    expect(atMostOne(pecahan(9, 8))).toBe(SATU);
  });

  it('gives null where there is nothing to divide by', () => {
    expect(mean([])).toBeNull();
    expect(persenOf(1, 0)).toBeNull();
    expect(toPersen(ratio(1, 0))).toBe(0);
    expect(() => pecahan(1, 0)).toThrow(RangeError);
  });
});
