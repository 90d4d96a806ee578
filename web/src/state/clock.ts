// The calendar date, as the programme counts it, or as the suite fixes it.
import { jakartaDate, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { fixedDate } from './fixed-date.ts';

export function today(): Tanggal {
  return fixedDate.get() ?? jakartaDate(new Date());
}
