// Which groups the SMEs sub-specialist looks at first.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { isAtLeast, TINGKAT } from '../../maturity/capaian.ts';
import { EnamHal } from './compute-enam-hal.ts';

export const KsmUnggulan = z.object({
  ...EnamHal.shape,
  /** Number of things missing over the six points. */
  jumlahKurang: Cacah,
});
export type KsmUnggulan = ReadonlyDeep<z.infer<typeof KsmUnggulan>>;

/** Leading groups (KSM unggulan): Berdaya or better, highest level first, then those that lack least. */
export function listUnggulan(groups: readonly EnamHal[]): KsmUnggulan[] {
  return groups
    .filter((g) => isAtLeast(g.tingkat, 'Berdaya'))
    .map((g) => ({ ...g, jumlahKurang: g.hal.reduce((sum, h) => sum + h.kurang.length, 0) }))
    .toSorted(
      (a, b) =>
        TINGKAT.indexOf(b.tingkat) - TINGKAT.indexOf(a.tingkat) ||
        a.jumlahKurang - b.jumlahKurang ||
        a.nama.localeCompare(b.nama, 'id') ||
        (a.ksmId < b.ksmId ? -1 : 1),
    );
}
