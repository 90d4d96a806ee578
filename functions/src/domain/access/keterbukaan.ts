// Whether everybody may have the recaps of a province or of the nation, without an account: an administrator says
// so, with a reason. Where nobody has, they may not.
import { z } from 'zod/mini';
import { Uid } from '../basics/identitas.ts';
import { KodeAtas } from '../basics/kode-atas.ts';

/** As stored in `keterbukaan/{kode}`. */
export const Keterbukaan = z.strictObject({
  kode: KodeAtas,
  terbuka: z.boolean(),
  /** Since when it is so; server time, ISO 8601. */
  sejak: z.iso.datetime(),
  oleh: Uid,
});
export type Keterbukaan = z.infer<typeof Keterbukaan>;
