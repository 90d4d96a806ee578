// State of the QS of an area and year: fresh, stale, or being built. A group's computation marks its
// kab/kota stale once it has changed a figure; a build claims the mark before it reads.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Bulan } from '../../basics/tanggal.ts';
import { StaleMarkShown } from './stale-mark-shown.ts';

/** As stored in `basi/{tahun}_{kode}`. Every area and year that has figures has one. */
export const StaleMark = z.strictObject({
  ...StaleMarkShown.shape,
  /** First month whose figures changed since the last build; null: unknown, so any may have. */
  dari: z._default(z.nullable(Bulan), null),
  /**
   * Something other than groups changed too (books of a UPK, an LKM, a target, a closed month), so what
   * the last build kept cannot be used.
   */
  catatanKota: z._default(z.boolean(), false),
  /** Builds started so far. A build publishes only what no later build has published. */
  tiket: Cacah,
  /**
   * Server time at which a build began that has not ended, ISO 8601; left out: none has. It stays when the
   * area is marked again meanwhile: the build that is under way sees to the next one.
   */
  dikerjakanSejak: z.optional(z.iso.datetime()),
});
export type StaleMark = z.infer<typeof StaleMark>;

/** The first changed month of an area that has changed again from `dari` on. */
export function earliestChange(known: StaleMark | undefined, dari: Bulan | null): Bulan | null {
  if (!known || known.keadaan === 'segar') return dari;
  if (known.dari === null || dari === null) return null;
  return known.dari < dari ? known.dari : dari;
}
