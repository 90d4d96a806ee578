// Night and rebuild hand their work over to a task for each area. Each task has its own fate, kept for
// administrators and for whoever waits for all of them.
import { z } from 'zod/mini';
import { SetelahKsm } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { KodeWilayah } from '../basics/wilayah.ts';

export const JenisTugas = z.enum(['malam', 'bangunUlang', 'pencocokan']);
export type JenisTugas = z.infer<typeof JenisTugas>;

/** As stored in `tugas/{jenis}_{kode}`: the last task of its kind for an area. */
export const TugasWilayah = z.strictObject({
  jenis: JenisTugas,
  kode: KodeWilayah,
  /** Which run handed it over: the date of the night; when the rebuild began, ISO 8601. */
  putaran: z.string().check(z.minLength(1)),
  keadaan: z.enum(['berjalan', 'selesai', 'gagal']),
  /** Class of the error of the last attempt; null: it did not fail. */
  galat: z.nullable(z.string()),
  /** Attempts that failed one after the other. */
  percobaan: Cacah,
  /** Of a rebuild: the last group that was computed, and how many were. */
  setelah: SetelahKsm,
  ksm: Cacah,
  /** Server time of the last word of it, ISO 8601. */
  pada: z.iso.datetime(),
});
export type TugasWilayah = z.infer<typeof TugasWilayah>;

/** After so many the queue gives a task up. */
export const PERCOBAAN_TUGAS = 5;

/** What people are shown of a task that failed. */
export const TugasGagal = z.object({
  kode: KodeWilayah,
  galat: z.nullable(z.string()),
  /** The queue has given it up: the next night, or the next rebuild, does it. */
  berhenti: z.boolean(),
  pada: z.iso.datetime(),
});

export function gagalOf({
  kode,
  galat,
  percobaan,
  pada,
}: TugasWilayah): z.infer<typeof TugasGagal> {
  return { kode, galat, berhenti: percobaan >= PERCOBAAN_TUGAS, pada };
}
