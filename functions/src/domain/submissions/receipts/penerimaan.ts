// What the server keeps of a submission: its receipt, and any different contents sent under an id already used.
import { z } from 'zod/mini';
import { PerluDihitung } from '../../recompute/penghitungan.ts';
import { Kiriman } from '../kiriman.ts';
import { TandaTerima } from './tanda-terima.ts';
import { KirimanId, Uid } from '../../basics/identitas.ts';

/** As stored in `kiriman/{id}`: the receipt, whose submission it was, and what of it is to be computed. */
export const KirimanDiterima = z.strictObject({
  ...TandaTerima.shape,
  jenis: z.string(),
  oleh: Uid,
  /** Null: no figure of a group depends on it; or an older version accepted it. */
  perluDihitung: z._default(z.nullable(PerluDihitung), null),
});
export type KirimanDiterima = z.infer<typeof KirimanDiterima>;

/** As stored in `kirimanBentrok/{id}_{hash}`: kept for review, never applied. */
export const KirimanBentrok = z.strictObject({
  kiriman: KirimanId,
  hash: z.string(),
  oleh: Uid,
  pada: z.iso.datetime(),
  isi: Kiriman,
});
export type KirimanBentrok = z.infer<typeof KirimanBentrok>;
