// The ledger of downloads as it is stored.
import { z } from 'zod/mini';
import { CatatanUnduhan } from './catatan-unduhan.ts';

export const Unduhan = z.strictObject({
  ...CatatanUnduhan.shape,
  /** Entries without it are from the time when recaps were the only kind of file. */
  berkas: z._default(CatatanUnduhan.shape.berkas, 'rekap'),
  /** Fingerprint of the file's cells: it is known again when its update is no longer kept. */
  sidik: z.optional(z.string()),
});
export type Unduhan = z.infer<typeof Unduhan>;
