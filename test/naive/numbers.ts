// Dates and exact percentages for the second count, written anew so that it shares none with the first.

/** Days since 1970-01-01. */
export function day(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

export function dateOf(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

export function daysBefore(date: string, days: number): string {
  return dateOf(day(date) - days);
}

/** `2017-01`, 1 → `2016-12`. */
export function monthBefore(month: string, count: number): string {
  let year = Number(month.slice(0, 4));
  let number = Number(month.slice(5, 7));
  for (let i = 0; i < count; i++) {
    number -= 1;
    if (number === 0) {
      number = 12;
      year -= 1;
    }
  }
  return `${year}-${String(number).padStart(2, '0')}`;
}

export function monthAfter(month: string): string {
  const year = Number(month.slice(0, 4));
  const number = Number(month.slice(5, 7));
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

export function lastDay(month: string): string {
  return daysBefore(`${monthAfter(month)}-01`, 1);
}

/** A fraction: numerator and denominator. */
export type Fraction = readonly [bigint, bigint];

export function fraction(a: number, b: number): Fraction {
  return [BigInt(a), BigInt(b)];
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[1] + b[0] * a[1], a[1] * b[1]];
}

export function times(a: Fraction, b: Fraction): Fraction {
  return [a[0] * b[0], a[1] * b[1]];
}

export function capped(a: Fraction): Fraction {
  return a[0] > a[1] ? [1n, 1n] : a;
}

/** A hundred times the fraction, rounded half up to one decimal, counting tenths in whole numbers. */
export function percentOf([a, b]: Fraction): number {
  let tenths = 0n;
  // floor(1000 a / b + 1/2), for negative values too.
  const over = 2000n * a + b;
  tenths = over / (2n * b);
  if (over < 0n && tenths * 2n * b !== over) tenths -= 1n;
  return Number(tenths) / 10;
}

/** Null where there is nothing to divide by. */
export function percent(a: number, b: number): number | null {
  return b === 0 ? null : percentOf(fraction(a, b));
}

const MONTHS =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember';

export function monthInWords(month: string): string {
  return `${MONTHS.split(' ')[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

export function dateInWords(date: string): string {
  return `${Number(date.slice(8))} ${monthInWords(date.slice(0, 7))}`;
}
