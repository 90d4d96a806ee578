// The calendar date where a group is: Indonesia has three zones, without daylight saving. A meeting after midnight in
// Jayapura is recorded under its own date; reports keep Jakarta's (domain model, 6.8).
import { jakartaDate, maxTanggal, dateOfUtcMidnight, type Tanggal } from './tanggal.ts';
import type { KodeProvinsi, KodeWilayah } from './wilayah.ts';

/** WITA: Bali, Nusa Tenggara, South, East and North Kalimantan, Sulawesi, by the code of the province. */
const CENTRAL = /^(5|6[345]|7)/;
/** WIT: Maluku and Papua. */
const EAST = /^[89]/;
const MS_PER_HOUR = 3_600_000;

/** The date in an area at an instant; of the whole country, as in Jakarta (WIB, like Sumatra, Java and the rest). */
export function dateIn(kode: KodeWilayah, instant: Date): Tanggal {
  return dateOfUtcMidnight(localTime(kode, instant));
}

/** Hour and minute there, `02:15`. */
export function timeIn(kode: KodeWilayah, instant: Date): string {
  return localTime(kode, instant).toISOString().slice(11, 16);
}

/** An instant whose UTC date and hour are the local ones. */
function localTime(kode: KodeWilayah, instant: Date): Date {
  const hours = EAST.test(kode) ? 9 : CENTRAL.test(kode) ? 8 : 7;
  return new Date(instant.getTime() + hours * MS_PER_HOUR);
}

/** The latest date in some areas: nothing that happened in one of them is later. */
export function latestDateIn(kode: readonly KodeWilayah[], instant: Date): Tanggal {
  return kode.map((each) => dateIn(each, instant)).reduce(maxTanggal, jakartaDate(instant));
}

/** An instant, and the date in Jakarta that stands for it; another than the clock's where a suite has fixed it. */
interface Moment {
  readonly now: Date;
  readonly today: Tanggal;
}

/** The date in an area. A date that was fixed is the same everywhere. */
export function todayIn(kode: KodeWilayah, { now, today }: Moment): Tanggal {
  return today === jakartaDate(now) ? dateIn(kode, now) : today;
}

/** The date in the east (the code of Papua): no group's is later. */
export function latestToday(moment: Moment): Tanggal {
  return todayIn('91' as KodeProvinsi, moment);
}
