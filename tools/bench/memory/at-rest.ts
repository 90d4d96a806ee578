// What is noted of a group that is computed and of which nothing waits.
import type { Penghitungan } from '../../../functions/src/domain/recompute/penghitungan.ts';
import { addDays } from '../../../functions/src/domain/basics/tanggal.ts';
import { TODAY } from '../maturity/span.ts';

/** `urut`: how many submissions were accepted for it. */
export const atRest = (
  { ksmId, wilayah }: Pick<Penghitungan, 'ksmId' | 'wilayah'>,
  urut: number,
): Penghitungan => ({
  ksmId,
  wilayah,
  urut,
  dihitung: urut,
  dari: null,
  sampai: addDays(TODAY, -1),
  ditahan: false,
  hidup: true,
  versi: 1,
  utang: [],
});
