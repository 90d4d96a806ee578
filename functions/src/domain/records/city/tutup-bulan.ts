// Closing a month of a kab/kota: the form, and until when it is on time.
import { z } from 'zod/mini';
import { addDays, addMonths, Bulan, monthStart, type Tanggal } from '../../basics/tanggal.ts';
import { KodeKota } from '../../basics/wilayah.ts';

export const IsiTutupBulan = z.strictObject({ kota: KodeKota, bulan: Bulan });

/** Data are to be sent by the 5th of the next month (Kinerja SIM, KOTAKU data page). */
const TANGGAL_BATAS = 5;

/** Last day on which closing the month is on time. */
export function batasTutup(bulan: Bulan): Tanggal {
  return addDays(monthStart(addMonths(bulan, 1)), TANGGAL_BATAS - 1);
}
