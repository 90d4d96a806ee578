// The immutable trail of what administrators changed: who, when, what before and after, why.
import { z } from 'zod/mini';
import { Peran } from './klaim.ts';
import { Uid } from '../basics/identitas.ts';

const TINDAKAN_KELOLA = [
  'penggunaBaru',
  'penggunaUbah',
  'penggunaNonaktif',
  'penggunaAktif',
  'lokasiBaru',
  'lokasiUbah',
  'parameterBaru',
  'rekapDibuka',
  'rekapDitutup',
] as const;
export type TindakanKelola = (typeof TINDAKAN_KELOLA)[number];

/** As stored in `jejakKelola/{id}`; written once, never changed. */
export const JejakKelola = z.strictObject({
  tindakan: z.enum(TINDAKAN_KELOLA),
  /** Id of what was changed: a user, a code of an area, the first day of a parameter set. */
  sasaran: z.string().check(z.minLength(1)),
  oleh: Uid,
  peran: Peran,
  /** Server time, ISO 8601. */
  pada: z.iso.datetime(),
  alasan: z.string(),
  /** JSON; null when there was none. */
  sebelum: z.nullable(z.string()),
  sesudah: z.nullable(z.string()),
});
export type JejakKelola = z.infer<typeof JejakKelola>;
