// A month of a kab/kota that the city checked and closed (tutup bulan): by whom, when, and the key
// figures of that moment, so that later changes are visible.
import { z } from 'zod/mini';
import { AngkaTertutup } from './city/angka-tertutup.ts';
import { Bulan, Tanggal } from '../basics/tanggal.ts';
import { KodeKota, KodeProvinsi } from '../basics/wilayah.ts';
import { Uid } from '../basics/identitas.ts';

/** As stored in `verifikasi/{kota}_{YYYY-MM}`; never changed afterwards. */
export const Verifikasi = z.strictObject({
  kode: KodeKota,
  provinsi: KodeProvinsi,
  bulan: Bulan,
  /** Uid of the person who closed it. */
  oleh: Uid,
  /** Server time, ISO 8601, and its date in Asia/Jakarta. */
  pada: z.iso.datetime(),
  tanggal: Tanggal,
  angka: AngkaTertutup,
});
export type Verifikasi = z.infer<typeof Verifikasi>;
