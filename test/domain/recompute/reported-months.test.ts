import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { reportedMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';

const TODAY = toTanggal('2017-07-05');
const date = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2017-07-05'), noInvalidDate: true })
  .map((d) => toTanggal(d.toISOString().slice(0, 10)));

describe('the months of a group that have a figure', () => {
  it('begin with the programme’s data, however old the group is', () => {
    const old = { tanggalBentuk: toTanggal('1998-05-01'), tanggalBubar: null };
    expect(reportedMonths(old, TODAY)).toStrictEqual({ first: '1999-01', last: '2017-07' });
  });

  it('are none where it ended before there were data', () => {
    const gone = {
      tanggalBentuk: toTanggal('1990-05-01'),
      tanggalBubar: toTanggal('1998-12-31'),
    };
    const { first, last } = reportedMonths(gone, TODAY);
    expect(last < first).toBe(true);
  });

  it('lie between the first data year and the running month', () => {
    fc.assert(
      fc.property(date, fc.option(date), (tanggalBentuk, tanggalBubar) => {
        const { first, last } = reportedMonths({ tanggalBentuk, tanggalBubar }, TODAY);
        expect(last <= '2017-07').toBe(true);
        const birth = tanggalBentuk.slice(0, 7);
        expect(first).toBe(birth < '1999-01' ? '1999-01' : birth);
      }),
    );
  });
});
