// The ledger of downloads: who was given which file, and when.
import { z } from 'zod/mini';
import { Peran } from './peran.ts';
import { Tahun } from '../basics/tanggal.ts';
import { KodeWilayah } from '../basics/wilayah.ts';

export const Unduhan = z.strictObject({
  oleh: z.string(),
  peran: Peran,
  tahun: Tahun,
  kode: KodeWilayah,
  revisi: z.string(),
  berkas: z._default(z.enum(['rekap', 'data']), 'rekap'),
  namaBerkas: z.string(),
  pada: z.iso.datetime(),
});
export type Unduhan = z.infer<typeof Unduhan>;
