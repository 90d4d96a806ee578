// The calendar date where the person works, or as the suite fixes it.
import { batasTanggal } from '../../../functions/src/domain/basics/bounds/batas.ts';
import type { Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { dateIn, latestDateIn } from '../../../functions/src/domain/basics/local-date.ts';
import type { KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import { currentPerson } from './session.ts';
import { fixedDate } from './fixed-date.ts';

/** The date of what is recorded. */
export function today(): Tanggal {
  return fixedDate.get() ?? latestDateIn(currentPerson()?.klaim?.wilayah ?? [], new Date());
}

/** The date of what happened in an area, whoever records it. */
export function todayAt(kode: KodeWilayah): Tanggal {
  return fixedDate.get() ?? dateIn(kode, new Date());
}

/** The last day of anything planned. */
export function lastPlan(): Tanggal {
  return batasTanggal('rencana', today()).max;
}
