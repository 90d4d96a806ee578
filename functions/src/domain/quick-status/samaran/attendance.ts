// Whose presence and saving is hidden. Of a group it is the members times the sessions, so it is hidden with the
// members; and for as long as its window still holds a session of a day on which they were hidden, since it adds
// up the members of every session. Areas add up only the groups that show theirs: what is printed of an area is
// a sum of what is printed of groups, and its percentages are quotients of such sums, so they tell nothing more.
import type { KsmId } from '../../basics/identitas.ts';
import { addDays, type Tanggal } from '../../basics/tanggal.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { isSamar, type Samaran } from './ukuran.ts';

/** By group: the last day before which its members may have been hidden. */
export type HariTersamar = ReadonlyMap<KsmId, Tanggal>;

interface Before {
  readonly samaran: Samaran;
  readonly hariTersamar: HariTersamar;
}

/**
 * `samaran`: whose members are hidden now. Between two updates nobody knows when they changed, so the first update
 * that shows them again counts as a day on which they were hidden.
 */
export function hariTersamarOf(
  ksm: readonly CapaianKsm[],
  samaran: Samaran,
  before: Before | null,
  jendelaHari: number,
): HariTersamar {
  const found = new Map<KsmId, Tanggal>();
  for (const { ksmId, capaian } of ksm) {
    const hari = before?.hariTersamar.get(ksmId);
    const isHidden = isSamar(samaran, ksmId, 'anggota');
    // An update may be made again as of an earlier day.
    const isAgain = hari !== undefined && hari >= capaian.per;
    if (isHidden || (!isAgain && before !== null && isSamar(before.samaran, ksmId, 'anggota')))
      found.set(ksmId, isAgain ? hari : capaian.per);
    else if (hari !== undefined && hari > addDays(capaian.per, -jendelaHari))
      found.set(ksmId, hari);
  }
  return found;
}
