// Whose scores of half a year are hidden. K1 says how many members left at most, K6 how many led of how many. That
// bounds how far a hidden count can have moved between two updates, also after all are shown: K1 of a group whose
// eight members all stayed leaves those who were poor before no choice. So a group hides them while its total is
// hidden, and for as long as K1 looks back on an update in which a count changed that was hidden before or after.
import { addDays, type Tanggal } from '../../basics/tanggal.ts';
import type { KsmId } from '../../basics/identitas.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { HariTersamar } from './attendance.ts';
import { isSamar, type Samaran, type UkuranKsm } from './ukuran.ts';

interface Before {
  readonly ksm: readonly CapaianKsm[];
  readonly plan: { readonly samaran: Samaran; readonly hariModal: HariTersamar };
}

/** Counts of the members of a group; K1 counts those who left of any. */
const UKURAN_ANGGOTA = ['anggota', 'jenisKelamin', 'miskin'] as const;

/** By group: the last update from which on K1 must not look back. */
export function hariModalOf(
  ksm: readonly CapaianKsm[],
  samaran: Samaran,
  before: Before | null,
  jendelaPanjang: number,
): HariTersamar {
  const found = new Map<KsmId, Tanggal>();
  const rows = new Map(before?.ksm.map((row) => [row.ksmId, row]));
  for (const row of ksm) {
    const { ksmId, capaian } = row;
    const isHidden = (ukuran: (typeof UKURAN_ANGGOTA)[number]) =>
      isSamar(samaran, ksmId, ukuran) ||
      (before !== null && isSamar(before.plan.samaran, ksmId, ukuran));
    const old = rows.get(ksmId);
    const hari = before?.plan.hariModal.get(ksmId);
    const isTelling =
      isHidden('anggota') ||
      (old !== undefined && hasChanged(old, row) && UKURAN_ANGGOTA.some(isHidden));
    // An update may be made again as of an earlier day.
    const last = isTelling && !(hari !== undefined && hari >= capaian.per) ? capaian.per : hari;
    if (last !== undefined && last > addDays(capaian.per, -jendelaPanjang)) found.set(ksmId, last);
  }
  return found;
}

function hasChanged(old: CapaianKsm, now: CapaianKsm): boolean {
  const [a, b] = [old.capaian.angka, now.capaian.angka];
  return (['anggotaL', 'anggotaP', 'anggotaMiskin'] as const).some((it) => a[it] !== b[it]);
}

/** The plan with them: it is not kept, since it follows from the days. */
export function withModal(samaran: Samaran, hariModal: HariTersamar): Samaran {
  const all = new Map(samaran);
  for (const id of hariModal.keys())
    all.set(id, new Set<UkuranKsm>([...(all.get(id) ?? []), 'modal']));
  return all;
}
