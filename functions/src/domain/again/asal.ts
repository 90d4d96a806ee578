// What an update of a kab/kota was made of that its records do not tell later: which submissions of each group had been
// computed, the plan of what is hidden, which depends on the update before, and that update as far as the sheet of
// changes compares itself with it. Kept beside the update, so that it can be made again. It is an object in Storage: some tens of kilobytes for thousands of groups.
import { z } from 'zod/mini';
import { KsmId } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan, Tanggal } from '../basics/tanggal.ts';
import type { RekapKota } from '../quick-status/recap/rekap-kota.ts';
import { Dasar } from '../quick-status/perubahan/dasar.ts';
import { CatatanTerlambat } from '../quick-status/perubahan/ringkas.ts';
import { PlanTersimpan, type KotaPart } from '../quick-status/updates/kota-part.ts';

export const Asal = z.strictObject({
  /** When the build began to read, ISO 8601. */
  dibaca: z.iso.datetime(),
  /** The day on which it was made: which months had to be closed depends on it. */
  hariIni: Tanggal,
  /**
   * Of every group in the file the last submission that had reached the report month, and of every other one that
   * waited then the last one that was computed.
   */
  urut: z.array(z.tuple([KsmId, Cacah])),
  plan: PlanTersimpan,
  /** Earlier months whose figures of members stay hidden. */
  samarBulan: z.array(Bulan),
  /** With what it compares itself; null: it was the first; left out: a version before wrote it. */
  dasar: z.optional(z.nullable(Dasar)),
  /**
   * The late records that its sheet of changes counts. The history tells no later which of those that came in while it
   * was built it had seen. Left out: a version before wrote it, or it was the first.
   */
  catatan: z.optional(z.array(CatatanTerlambat)),
});
export type Asal = z.infer<typeof Asal>;

/** Null: the part has no plan of its own. */
export function asalOf(
  { capaian, plan }: Pick<KotaPart, 'capaian' | 'plan'>,
  { samarBulan }: Pick<RekapKota, 'samarBulan'>,
  waiting: Asal['urut'],
  made: Pick<Asal, 'dibaca' | 'hariIni' | 'dasar' | 'catatan'>,
): Asal | null {
  if (plan === undefined) return null;
  // Only the update that follows asks for it, and follows the part.
  const { geser: _, ...kept } = plan;
  return {
    ...made,
    urut: [...new Map([...waiting, ...capaian.map(({ ksmId, urut }) => [ksmId, urut] as const)])],
    plan: kept,
    samarBulan: [...samarBulan],
  };
}
