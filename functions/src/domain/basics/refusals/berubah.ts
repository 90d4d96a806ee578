// What a person is shown whose change met a record that another had changed in the meantime: enough to
// compare both and to go on with one of them.
import { z } from 'zod/mini';
import type { ReadonlyDeep } from '../shapes/readonly-deep.ts';

/** A phone reads it when it is shown: it comes from a server, or from a copy that another version kept. */
export const BerubahSementara = z.object({
  /** The record, and its number now: whoever goes on names this one. */
  koleksi: z.string(),
  id: z.string(),
  urut: z.int(),
  dibatalkan: z.boolean(),
  /** The role of who changed it, and the name where it is known; null: history does not tell. */
  oleh: z.nullable(z.object({ peran: z.string(), nama: z.nullable(z.string()) })),
  /** Server time, ISO 8601. */
  pada: z.nullable(z.iso.datetime()),
  alasan: z.nullable(z.string()),
  /** The first of the lines in history, as history has them. */
  perubahan: z.array(
    z.object({
      koleksi: z.string(),
      id: z.string(),
      jalur: z.string(),
      sebelum: z.nullable(z.string()),
      sesudah: z.nullable(z.string()),
    }),
  ),
  /** The same in a sentence, for pages that show no more. */
  pesan: z.string(),
  /** Whether what was sent can still be recorded in place of it. */
  lanjut: z.boolean(),
});
export type BerubahSementara = ReadonlyDeep<z.infer<typeof BerubahSementara>>;

/** Null: a shape that this version cannot show; the sentence of the refusal stands alone. */
export function readBerubah(value: unknown): BerubahSementara | null {
  return BerubahSementara.safeParse(value).data ?? null;
}

/** Lines that a refusal carries at most. */
export const LINES_SHOWN = 20;
