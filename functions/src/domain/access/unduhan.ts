// The ledger of downloads as it is stored.
import { z } from 'zod/mini';
import { CatatanUnduhan } from './catatan-unduhan.ts';

export const Unduhan = z.strictObject({
  ...CatatanUnduhan.shape,
  /** The first entries were written when there was no other. */
  berkas: z._default(CatatanUnduhan.shape.berkas, 'rekap'),
});
export type Unduhan = z.infer<typeof Unduhan>;
