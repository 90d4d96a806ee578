// What people are shown of the state of a QS file.
import { z } from 'zod/mini';
import { Tahun } from '../../basics/tanggal.ts';
import { KodeWilayah } from '../../basics/wilayah.ts';

export const StaleMarkShown = z.object({
  tahun: Tahun,
  kode: KodeWilayah,
  keadaan: z.enum(['segar', 'basi', 'dikerjakan']),
  /** Server time of the last change of state, ISO 8601. */
  sejak: z.iso.datetime(),
});
