// Exact fractions. A threshold decides a group's level, and binary floating point gets ties wrong
// (1/8 of 100 shown as 12.5, 69.45 as 69.4), so everything before the last rounding is a whole number.

/** A fraction in whole numbers; the denominator is always above zero. It need not be reduced. */
export interface Pecahan {
  readonly pembilang: bigint;
  readonly penyebut: bigint;
}

const NOL: Pecahan = { pembilang: 0n, penyebut: 1n };
export const SATU: Pecahan = { pembilang: 1n, penyebut: 1n };

export function pecahan(pembilang: number | bigint, penyebut: number | bigint = 1): Pecahan {
  const n = BigInt(pembilang);
  const d = BigInt(penyebut);
  if (d === 0n) throw new RangeError('a fraction needs a denominator other than zero');
  return d < 0n ? { pembilang: -n, penyebut: -d } : { pembilang: n, penyebut: d };
}

/** `pembilang / penyebut`, or `bilaKosong` when the denominator is zero. */
export function ratio(pembilang: number, penyebut: number, bilaKosong: Pecahan = NOL): Pecahan {
  return penyebut === 0 ? bilaKosong : pecahan(pembilang, penyebut);
}

export function add(a: Pecahan, b: Pecahan): Pecahan {
  return {
    pembilang: a.pembilang * b.penyebut + b.pembilang * a.penyebut,
    penyebut: a.penyebut * b.penyebut,
  };
}

export function multiply(a: Pecahan, b: Pecahan): Pecahan {
  return { pembilang: a.pembilang * b.pembilang, penyebut: a.penyebut * b.penyebut };
}

export function divide(a: Pecahan, b: Pecahan): Pecahan {
  return pecahan(a.pembilang * b.penyebut, a.penyebut * b.pembilang);
}

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export function compare(a: Pecahan, b: Pecahan): number {
  const left = a.pembilang * b.penyebut;
  const right = b.pembilang * a.penyebut;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The fraction, but never more than one. */
export function atMostOne(a: Pecahan): Pecahan {
  return a.pembilang > a.penyebut ? SATU : a;
}

/** The mean; null for an empty list. */
export function mean(parts: readonly Pecahan[]): Pecahan | null {
  if (parts.length === 0) return null;
  let sum = NOL;
  for (const part of parts) sum = add(sum, part);
  return { pembilang: sum.pembilang, penyebut: sum.penyebut * BigInt(parts.length) };
}

/**
 * 100 × the fraction, rounded half up to one decimal. The result is the double nearest to that decimal,
 * the same as a literal gives, so it compares exactly with a threshold of at most one decimal.
 */
export function toPersen(a: Pecahan): number {
  const twice = a.pembilang * 2000n + a.penyebut;
  const by = a.penyebut * 2n;
  // bigint division truncates towards zero; rounding half up needs the floor.
  const tenths = twice >= 0n || twice % by === 0n ? twice / by : twice / by - 1n;
  return Number(tenths) / 10;
}

/** 100 × `pembilang / penyebut` rounded half up to one decimal; null where there is nothing to divide by. */
export function persenOf(pembilang: number, penyebut: number): number | null {
  return penyebut === 0 ? null : toPersen(pecahan(pembilang, penyebut));
}
