// What the recap of a kab/kota says of its changes: counts of groups, months, and kinds of late records.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Bulan } from '../../basics/tanggal.ts';

/** Records that came in since the update before and reach an ended month. */
export const CatatanTerlambat = z.strictObject({
  /** Kind of submission. */
  jenis: z.string(),
  koreksi: z.boolean(),
  /** First month whose figures it moves. */
  dari: Bulan,
  /** The last one, where its group has left the kab/kota; left out: all later ones. */
  hingga: z.optional(Bulan),
  jumlah: Cacah,
});
export type CatatanTerlambat = z.infer<typeof CatatanTerlambat>;

/** As the recap of a kab/kota has it, for the files above: counts of groups, months, and kinds of records. */
export const PerubahanKota = z.strictObject({
  /** When the update before, and this one, were published. */
  sejak: z.iso.datetime(),
  pada: z.iso.datetime(),
  naik: Cacah,
  turun: Cacah,
  baru: Cacah,
  berakhir: Cacah,
  /** Ended months of which a figure moved. */
  bulan: z.array(Bulan),
  catatan: z.array(CatatanTerlambat),
});
export type PerubahanKota = z.infer<typeof PerubahanKota>;
