// How often a group meets, by what it has agreed. Apart from the schemas of the group, which a phone that records a
// session does without.
import { compareText } from '../basics/urutan.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { Jadwal } from './ksm.ts';

/**
 * By date, one for each. Of two for one day, which older versions let in, the longer interval holds, in whatever
 * order they are stored.
 */
export function inOrder(jadwal: readonly Jadwal[]): readonly Jadwal[] {
  return jadwal
    .toSorted(
      (a, b) => compareText(a.berlakuSejak, b.berlakuSejak) || a.intervalHari - b.intervalHari,
    )
    .filter((it, i, all) => all[i + 1]?.berlakuSejak !== it.berlakuSejak);
}

/** Days between two meetings as agreed for a date. */
export function intervalOn(jadwal: readonly Jadwal[], tanggal: Tanggal): number {
  const entries = inOrder(jadwal);
  const agreed = entries.findLast((it) => it.berlakuSejak <= tanggal) ?? entries[0];
  return agreed?.intervalHari ?? 7;
}
