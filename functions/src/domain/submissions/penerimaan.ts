// What the server keeps of a submission: its receipt, and any different contents sent under an id already used.
import { z } from 'zod/mini';
import { Kiriman } from './kiriman.ts';
import { TandaTerima } from './tanda-terima.ts';
import { KirimanId, Uid } from '../basics/identitas.ts';

/** As stored in `kiriman/{id}`: the receipt, and whose submission it was. */
export const KirimanDiterima = z.strictObject({
  ...TandaTerima.shape,
  jenis: z.string(),
  oleh: Uid,
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
