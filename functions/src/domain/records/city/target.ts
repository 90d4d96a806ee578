// Targets of a kab/kota for a data year, entered by the city and compared with what was reached. They are
// levels to be reached by 31 December (sessions: held in the year), not additions.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Tahun } from '../../basics/tanggal.ts';
import { KodeKota, KodeProvinsi } from '../../basics/wilayah.ts';

const Sasaran = z.int().check(z.minimum(0), z.maximum(1_000_000));

export const AngkaTarget = z.strictObject({
  /** KSM that are mentored. */
  ksm: Sasaran,
  /** KSM Berdaya or better. */
  berdaya: Sasaran,
  /** Sessions held in the year. */
  sesi: Sasaran,
  /** Active members. */
  anggota: Sasaran,
});
export type AngkaTarget = z.infer<typeof AngkaTarget>;
export const INDIKATOR = Object.keys(AngkaTarget.shape) as readonly (keyof AngkaTarget)[];

export const IsiTarget = z.strictObject({ tahun: Tahun, kota: KodeKota, angka: AngkaTarget });

/** As stored in `target/{tahun}_{kota}`. */
export const Target = z.strictObject({
  tahun: Tahun,
  kode: KodeKota,
  provinsi: KodeProvinsi,
  angka: AngkaTarget,
  /** Counts the writes of this document; the first versions did not. */
  urut: z._default(Cacah, 0),
});
export type Target = z.infer<typeof Target>;
