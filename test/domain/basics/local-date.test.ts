import { describe, expect, it } from 'vitest';
import {
  dateIn,
  latestDateIn,
  latestToday,
  todayIn,
} from '../../../functions/src/domain/basics/local-date.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL, toKodeProvinsi } from '../../../functions/src/domain/basics/wilayah.ts';

/** 15:30 UTC: 22:30 in Jakarta, 23:30 in Makassar, half past midnight in Jayapura. */
const LATE = new Date('2026-03-14T15:30:00Z');
const date = (kode: string) => dateIn(toKodeProvinsi(kode), LATE);
const EVENING = toTanggal('2026-03-14');
const MORNING = toTanggal('2026-03-15');

describe('the date where a group is', () => {
  it.each(['11', '12', '17', '19', '21', '31', '36', '61', '62'])('is WIB in %s', (kode) => {
    expect(date(kode)).toBe(EVENING);
    expect(dateIn(toKodeProvinsi(kode), new Date('2026-03-14T16:59:59Z'))).toBe(EVENING);
    expect(dateIn(toKodeProvinsi(kode), new Date('2026-03-14T17:00:00Z'))).toBe(MORNING);
  });

  it.each(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76'])(
    'is WITA in %s',
    (kode) => {
      expect(date(kode)).toBe(EVENING);
      expect(dateIn(toKodeProvinsi(kode), new Date('2026-03-14T16:00:00Z'))).toBe(MORNING);
    },
  );

  it.each(['81', '82', '91', '92', '93', '94', '95', '96'])('is WIT in %s', (kode) => {
    expect(dateIn(toKodeProvinsi(kode), new Date('2026-03-14T14:59:59Z'))).toBe(EVENING);
    expect(date(kode)).toBe(MORNING);
  });

  it('is that of Jakarta for the whole country', () => {
    expect(dateIn(NASIONAL, LATE)).toBe(EVENING);
    expect(latestDateIn([], LATE)).toBe(EVENING);
  });

  it('is the later one for a person with areas in two zones', () => {
    expect(latestDateIn([toKodeProvinsi('36'), toKodeProvinsi('91')], LATE)).toBe(MORNING);
  });

  it('is the fixed one where a suite has fixed it', () => {
    const fixed = toTanggal('2017-07-05');
    expect(todayIn(toKodeProvinsi('91'), { now: LATE, today: fixed })).toBe(fixed);
    expect(todayIn(toKodeProvinsi('91'), { now: LATE, today: EVENING })).toBe(MORNING);
    expect(latestToday({ now: LATE, today: EVENING })).toBe(MORNING);
  });
});
