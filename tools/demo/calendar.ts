// The holiday weeks in which groups do not meet.
import {
  addDays,
  type Tanggal,
  yearOf,
  dayOfMonth,
  monthNumber,
  dateOfUtcMidnight,
  toTanggal,
} from '../../functions/src/domain/basics/tanggal.ts';

/** First day of Idul Fitri. */
const LEBARAN: readonly Tanggal[] = [
  toTanggal('2015-07-17'),
  toTanggal('2016-07-06'),
  toTanggal('2017-06-25'),
  toTanggal('2018-06-15'),
  toTanggal('2019-06-05'),
  toTanggal('2020-05-24'),
  toTanggal('2021-05-13'),
  toTanggal('2022-05-02'),
  toTanggal('2023-04-22'),
  toTanggal('2024-04-10'),
  toTanggal('2025-03-31'),
  toTanggal('2026-03-20'),
  toTanggal('2027-03-10'),
  toTanggal('2028-02-27'),
  toTanggal('2029-02-14'),
  toTanggal('2030-02-04'),
];

export function isLebaran(tanggal: Tanggal): boolean {
  return LEBARAN.some((day) => addDays(day, -2) <= tanggal && tanggal <= addDays(day, 6));
}

/** The same day of the month `months` later; the last day where the month is shorter. */
export function addCalendarMonths(tanggal: Tanggal, months: number): Tanggal {
  const year = yearOf(tanggal);
  const month = monthNumber(tanggal) - 1 + months;
  const day = dayOfMonth(tanggal);
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dateOfUtcMidnight(new Date(Date.UTC(year, month, Math.min(day, last))));
}
