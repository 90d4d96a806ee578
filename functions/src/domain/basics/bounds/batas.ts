// How early and how late a date may be, by what it is the date of: one floor and one ceiling for each kind,
// for the schemas' readers on the server and for the inputs on the phone. An older or later date is a slip
// of the finger (0017, 9999), and one of them would make a group have figures for centuries. What is
// stored already is read whatever its date.
import {
  addMonths,
  monthOf,
  monthStart,
  TAHUN_DATA_PERTAMA,
  toTanggal,
  yearOf,
  type Tanggal,
} from '../tanggal.ts';

/** Nobody in a group of today formed it earlier, and nothing on its records happened before. */
const TERAWAL = toTanggal('1950-01-01');
/** What is planned or agreed lies at most this far ahead: twice the longest loan. */
const YEARS_AHEAD = 20;
/** Targets are set at most this many years ahead. */
const TAHUN_TARGET = 5;
/** A member of a hundred years and more is a slip too. */
const TAHUN_LAHIR_TERAWAL = 1900;

/** A rule may be agreed long before it is in force. */
const ATURAN_TERAKHIR = toTanggal('2099-12-31');

/** `kejadian`: what has happened. `rencana`: what may also be planned. `aturan`: from when a rule is in force. */
export type JenisTanggal = 'kejadian' | 'rencana' | 'aturan';

/** First and last value, as the attributes of an input are called. */
export interface Batas<T> {
  readonly min: T;
  readonly max: T;
}

export function batasTanggal(jenis: JenisTanggal, today: Tanggal): Batas<Tanggal> {
  if (jenis === 'kejadian') return { min: TERAWAL, max: today };
  if (jenis === 'aturan') return { min: TERAWAL, max: ATURAN_TERAKHIR };
  return { min: TERAWAL, max: monthStart(addMonths(monthOf(today), YEARS_AHEAD * 12)) };
}

/** Months that have figures, `YYYY-MM`: from the programme's first data year to this month. */
export function batasBulan(today: Tanggal): Batas<string> {
  return { min: `${TAHUN_DATA_PERTAMA}-01`, max: monthOf(today) };
}

/** Years that may have a target. */
export function batasTahun(today: Tanggal): Batas<number> {
  return { min: TAHUN_DATA_PERTAMA, max: yearOf(today) + TAHUN_TARGET };
}

export function batasTahunLahir(today: Tanggal): Batas<number> {
  return { min: TAHUN_LAHIR_TERAWAL, max: yearOf(today) };
}
