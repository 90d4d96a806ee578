import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  fromDayNumber,
  toTanggal,
  yearOf,
} from '../../../functions/src/domain/basics/tanggal.ts';

describe('a date', () => {
  it('is the same day after it was a number, in every year that can be written', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_895 }), (day) => {
        const tanggal = fromDayNumber(day);
        expect(dayNumber(tanggal)).toBe(day);
        expect(dayNumber(addDays(tanggal, 1)) - day).toBe(1);
      }),
    );
  });

  it.each(['0000-01-01', '0017-05-01', '0099-12-31', '1970-01-01', '2000-02-29', '9998-12-31'])(
    'of the year it says: %s',
    (text) => {
      const tanggal = toTanggal(text);
      expect(fromDayNumber(dayNumber(tanggal))).toBe(text);
      expect(yearOf(addDays(tanggal, 0))).toBe(Number(text.slice(0, 4)));
    },
  );
});
