// What every submission has besides its content.
import { z } from 'zod/mini';
import { Alasan, KirimanId } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';

export const envelope = {
  id: KirimanId,
  /**
   * `urut` of the record as the person saw it who changes, cancels, decides or checks it; null: there was
   * none yet. Only pages of the first version leave it out.
   */
  dilihat: z.nullish(Cacah),
  /** When it was saved on the phone, by the phone's clock, ISO 8601; left out by pages before the sixth version. */
  dibuat: z.optional(z.iso.datetime()),
  /** When it was saved as it is, where it mends one that was saved before; left out by pages before the seventh version. */
  disimpan: z.optional(z.iso.datetime()),
};
/** Why the record replaces an accepted one with the same id; absent for a first submission. */
export const koreksi = z.nullable(z.strictObject({ alasan: Alasan }));
