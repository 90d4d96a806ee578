// The receipt of a submission: the phone lets go of nothing without it.
import { z } from 'zod/mini';
import { KirimanId } from '../../basics/identitas.ts';

/** What the server answers, and answers again to the same content. A newer server may add fields. */
export const TandaTerima = z.object({
  kiriman: KirimanId,
  /** SHA-256, hex, of `canonicalJson` of the submission. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  /** Server time of the first acceptance, ISO 8601 with Z. */
  diterimaPada: z.iso.datetime(),
});
export type TandaTerima = z.infer<typeof TandaTerima>;
