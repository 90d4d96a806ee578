// The holiday weeks in which groups do not meet.
import {
  addDays,
  type Tanggal,
  yearOf,
  dayOfMonth,
  monthNumber,
  utcDate,
} from '../../functions/src/domain/basics/tanggal.ts';

/** First day of Idul Fitri. */
const LEBARAN: readonly Tanggal[] = [
  '2015-07-17',
  '2016-07-06',
  '2017-06-25',
  '2018-06-15',
  '2019-06-05',
  '2020-05-24',
  '2021-05-13',
  '2022-05-02',
  '2023-04-22',
  '2024-04-10',
  '2025-03-31',
  '2026-03-20',
  '2027-03-10',
  '2028-02-27',
  '2029-02-14',
  '2030-02-04',
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
  return utcDate(new Date(Date.UTC(year, month, Math.min(day, last))));
}
