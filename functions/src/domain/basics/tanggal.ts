// Calendar dates without a time zone, as ISO text. All reckoning goes through whole day numbers,
// so neither a clock nor a daylight rule can move a date.
import { z } from 'zod/mini';

const MS_PER_DAY = 86_400_000;

/** A calendar date, `YYYY-MM-DD`. */
export type Tanggal = string;
/** A calendar month, `YYYY-MM`. */
export type Bulan = string;

export const Tanggal = z.iso.date();
export const Bulan = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
/** A data year of the programme (tahun data). */
export const Tahun = z.int().check(z.minimum(1999), z.maximum(2100));

/** Before every date of a record: «from the beginning». */
export const FIRST_DAY: Tanggal = '0000-01-01';
/** After every date of a record: what has not ended can then be compared and searched like what has. */
export const LAST_DAY: Tanggal = '9999-12-31';

/** Whether a text is written as a date, in the calendar or not. */
export function hasDateShape(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** The year of a date or a month. */
export function yearOf(when: string): number {
  return Number(when.slice(0, 4));
}

/** 1 to 12. */
export function monthNumber(when: string): number {
  return Number(when.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(tanggal: Tanggal): number {
  return Number(tanggal.slice(8, 10));
}

/** January of the year. */
export function yearStart(when: string): Bulan {
  return `${when.slice(0, 4)}-01`;
}

/** December of the year. */
export function yearEnd(when: string): Bulan {
  return `${when.slice(0, 4)}-12`;
}

/** Days since 1970-01-01. */
export function dayNumber(tanggal: Tanggal): number {
  return Date.UTC(yearOf(tanggal), monthNumber(tanggal) - 1, dayOfMonth(tanggal)) / MS_PER_DAY;
}

export function fromDayNumber(day: number): Tanggal {
  return utcDate(new Date(day * MS_PER_DAY));
}

export function addDays(tanggal: Tanggal, days: number): Tanggal {
  return fromDayNumber(dayNumber(tanggal) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Tanggal, b: Tanggal): number {
  return dayNumber(b) - dayNumber(a);
}

export function monthOf(tanggal: Tanggal): Bulan {
  return tanggal.slice(0, 7);
}

export function addMonths(bulan: Bulan, months: number): Bulan {
  const index = yearOf(bulan) * 12 + monthNumber(bulan) - 1 + months;
  const year = Math.floor(index / 12);
  return `${String(year).padStart(4, '0')}-${String(index - year * 12 + 1).padStart(2, '0')}`;
}

export function monthStart(bulan: Bulan): Tanggal {
  return `${bulan}-01`;
}

export function monthEnd(bulan: Bulan): Tanggal {
  return addDays(monthStart(addMonths(bulan, 1)), -1);
}

/** Every month from `first` to `last`, both included; empty when `last` is earlier. */
export function monthsBetween(first: Bulan, last: Bulan): Bulan[] {
  const months: Bulan[] = [];
  for (let m = first; m <= last; m = addMonths(m, 1)) months.push(m);
  return months;
}

export function minTanggal(a: Tanggal, b: Tanggal): Tanggal {
  return a < b ? a : b;
}

export function maxTanggal(a: Tanggal, b: Tanggal): Tanggal {
  return a > b ? a : b;
}

/** The calendar date in UTC at an instant. */
export function utcDate(instant: Date): Tanggal {
  return instant.toISOString().slice(0, 10);
}

/**
 * The calendar date in Asia/Jakarta at an instant. The zone has been UTC+7 without daylight saving
 * since 1964, and the programme reports in it wherever a group is.
 */
export function jakartaDate(instant: Date): Tanggal {
  return utcDate(new Date(instant.getTime() + 7 * 3_600_000));
}
