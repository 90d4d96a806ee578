// An entry in the ledger of downloads: who was given which file, and when.
import { z } from 'zod/mini';
import { Tahun } from '../basics/tanggal.ts';
import { KodeWilayah } from '../basics/wilayah.ts';
import { Peran } from './klaim.ts';
import { Uid } from '../basics/identitas.ts';

export const CatatanUnduhan = z.object({
  oleh: Uid,
  peran: Peran,
  tahun: Tahun,
  kode: KodeWilayah,
  revisi: z.string(),
  berkas: z.enum(['rekap', 'data']),
  namaBerkas: z.string(),
  pada: z.iso.datetime(),
});
