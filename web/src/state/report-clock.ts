// The date of reports: that of Jakarta, wherever the person is, or as the suite fixes it.
import { jakartaDate, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { fixedDate } from './fixed-date.ts';

export function reportToday(): Tanggal {
  return fixedDate.get() ?? jakartaDate(new Date());
}
