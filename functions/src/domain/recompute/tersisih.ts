// A document set aside (tersisih): it cannot be read, so the figures that need it stay as they last were.
// Everything else goes on; administrators see it with the reason, and can have it tried again.
import { z } from 'zod/mini';
import { KsmId } from '../basics/identitas.ts';
import { KOLEKSI, tersisihId, type Koleksi } from '../basics/paths.ts';
import { KodeKota } from '../basics/wilayah.ts';

const NAMA = Object.keys(KOLEKSI) as [Koleksi, ...Koleksi[]];

/** As stored in `tersisih/{collection}_{id}`; gone once the document is read again. */
export const Tersisih = z.strictObject({
  koleksi: z.enum(NAMA),
  /** Id of the document in its collection. */
  dokumen: z.string().check(z.minLength(1)),
  /** The group that cannot be computed; null where it is none's, or does not say whose it is. */
  ksmId: z.nullable(KsmId),
  kota: z.nullable(KodeKota),
  /** Paths and codes of what does not fit; never a value. */
  sebab: z.string(),
  /** Server time of the first and of the last attempt, ISO 8601. */
  sejak: z.iso.datetime(),
  terakhir: z.iso.datetime(),
});
export type Tersisih = z.infer<typeof Tersisih>;

/** `sebab` of one that can be read, and not be written as it would have to be by now. */
export const TERLALU_BESAR = 'too_large';

export const idOfTersisih = (t: Pick<Tersisih, 'koleksi' | 'dokumen'>) =>
  tersisihId(t.koleksi, t.dokumen);
