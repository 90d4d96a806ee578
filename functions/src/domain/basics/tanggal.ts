// Calendar dates without a time zone, as ISO text. All arithmetic uses whole day numbers, so neither a clock
// nor daylight saving can shift a date.
import { z } from 'zod/mini';

const MS_PER_DAY = 86_400_000;

/** A calendar date, `YYYY-MM-DD`. */
export const Tanggal = z.iso.date().brand<'Tanggal'>();
export type Tanggal = z.infer<typeof Tanggal>;
const MONTH_SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/;
/** A calendar month, `YYYY-MM`. */
export const Bulan = z.string().check(z.regex(MONTH_SHAPE)).brand<'Bulan'>();
export type Bulan = z.infer<typeof Bulan>;
/** The programme's first data year: before it there is no figure, mark or folder (domain model, 6.8). */
export const TAHUN_DATA_PERTAMA = 1999;
/** A data year of the programme (tahun data). */
export const Tahun = z.int().check(z.minimum(TAHUN_DATA_PERTAMA), z.maximum(2100));

/** Earlier than every date of a record: «from the beginning». */
export const FIRST_DAY = '0000-01-01' as Tanggal;
/** Earlier than every month of a group: all its months. */
export const FIRST_MONTH = '1900-01' as Bulan;
/** Later than every date of a record: what has not ended can then be compared and searched like what has. */
export const LAST_DAY = '9999-12-31' as Tanggal;

/** Whether a text is written as a date, even one that the calendar does not have. */
export function hasDateShape(text: string): text is Tanggal {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** A date written in the code itself. Throws a RangeError for a day that the calendar does not have. */
export function toTanggal(text: string): Tanggal {
  if (!hasDateShape(text) || fromDayNumber(dayNumber(text)) !== text)
    throw new RangeError(`not a date: ${text}`);
  return text;
}

/** A month written in the code itself. Throws a RangeError when it is not one. */
export function toBulan(text: string): Bulan {
  if (!MONTH_SHAPE.test(text)) throw new RangeError(`not a month: ${text}`);
  return text as Bulan;
}

/** The year of a date or a month. */
export function yearOf(when: Tanggal | Bulan): number {
  return Number(when.slice(0, 4));
}

/** 1 to 12. */
export function monthNumber(when: Tanggal | Bulan): number {
  return Number(when.slice(5, 7));
}

/** 1 to 31. */
export function dayOfMonth(tanggal: Tanggal): number {
  return Number(tanggal.slice(8, 10));
}

/** January of the year. */
export function yearStart(when: Tanggal | Bulan): Bulan {
  return `${when.slice(0, 4)}-01` as Bulan;
}

/** December of the year. */
export function yearEnd(when: Tanggal | Bulan): Bulan {
  return `${when.slice(0, 4)}-12` as Bulan;
}

/**
 * Days since 1970-01-01. `Date.UTC` takes the years 0 to 99 for 1900 to 1999, so it is asked 400 years later,
 * when the calendar repeats itself.
 */
export function dayNumber(tanggal: Tanggal): number {
  const later = Date.UTC(yearOf(tanggal) + 400, monthNumber(tanggal) - 1, dayOfMonth(tanggal));
  return later / MS_PER_DAY - 146_097;
}

export function fromDayNumber(day: number): Tanggal {
  return dateOfUtcMidnight(new Date(day * MS_PER_DAY));
}

export function addDays(tanggal: Tanggal, days: number): Tanggal {
  return fromDayNumber(dayNumber(tanggal) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Tanggal, b: Tanggal): number {
  return dayNumber(b) - dayNumber(a);
}

export function monthOf(tanggal: Tanggal): Bulan {
  return tanggal.slice(0, 7) as Bulan;
}

export function addMonths(bulan: Bulan, months: number): Bulan {
  const index = yearOf(bulan) * 12 + monthNumber(bulan) - 1 + months;
  const year = Math.floor(index / 12);
  return monthIn(year, index - year * 12 + 1);
}

/** The month of a year by its number, 1 to 12. */
export function monthIn(tahun: number, month: number): Bulan {
  return `${String(tahun).padStart(4, '0')}-${String(month).padStart(2, '0')}` as Bulan;
}

export function monthStart(bulan: Bulan): Tanggal {
  return `${bulan}-01` as Tanggal;
}

export function monthEnd(bulan: Bulan): Tanggal {
  return addDays(monthStart(addMonths(bulan, 1)), -1);
}

/** The same day of the month that many months later; in a shorter month, its last day. */
export function sameDayAfter(tanggal: Tanggal, months: number): Tanggal {
  const bulan = addMonths(monthOf(tanggal), months);
  return minTanggal(`${bulan}${tanggal.slice(7)}` as Tanggal, monthEnd(bulan));
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

/** A calendar date that is held as its midnight in UTC. The day on which something happened is `jakartaDate`. */
export function dateOfUtcMidnight(instant: Date): Tanggal {
  return instant.toISOString().slice(0, 10) as Tanggal;
}

/**
 * The calendar date in Asia/Jakarta at an instant. The zone has been UTC+7 without daylight saving
 * since 1964, and the programme reports in it wherever a group is.
 */
export function jakartaDate(instant: Date): Tanggal {
  return dateOfUtcMidnight(new Date(instant.getTime() + 7 * 3_600_000));
}
