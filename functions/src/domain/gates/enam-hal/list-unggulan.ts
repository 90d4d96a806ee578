// Which groups the SMEs look at first.
import { isAtLeast, TINGKAT } from '../../maturity/capaian.ts';
import type { EnamHal } from './compute-enam-hal.ts';

export interface KsmUnggulan extends EnamHal {
  /** Number of things missing over the six points. */
  readonly jumlahKurang: number;
}

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
