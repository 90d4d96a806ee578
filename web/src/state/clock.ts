// The calendar date, as the programme counts it, or as the suite fixes it.
import { batasTanggal } from '../../../functions/src/domain/basics/bounds/batas.ts';
import { jakartaDate, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { fixedDate } from './fixed-date.ts';

export function today(): Tanggal {
  return fixedDate.get() ?? jakartaDate(new Date());
}

/** The last day of anything planned. */
export function lastPlan(): Tanggal {
  return batasTanggal('rencana', today()).max;
}
