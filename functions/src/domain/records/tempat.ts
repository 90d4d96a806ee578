// Where a group has been. Its document says where it is; the places that it left stand beside that, each with the
// first day on which it no longer was there. A month is counted where the group is on its report date, a loan of a
// UPK by the UPK of that place.
import { z } from 'zod/mini';
import { LkmId } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Wilayah, type KodeKota } from '../basics/wilayah.ts';

/** A place that a group left. */
const TempatLama = z.strictObject({
  /** The first day in the next place. */
  sampai: Tanggal,
  wilayah: Wilayah,
  lkm: LkmId,
});
type TempatLama = z.infer<typeof TempatLama>;

/** Oldest first; left out: it has always been where it is. */
export const RiwayatTempat = z.optional(z.array(TempatLama).check(z.maxLength(50)));

export interface Placed {
  readonly wilayah: Wilayah;
  readonly tempatLama?: readonly TempatLama[] | undefined;
}

/** The area of a group, or of a loan to it, on a day. */
export function wilayahOn({ wilayah, tempatLama = [] }: Placed, tanggal: Tanggal): Wilayah {
  return tempatLama.find((it) => tanggal < it.sampai)?.wilayah ?? wilayah;
}

export function lkmOn(
  { lkm, tempatLama = [] }: Pick<TempatLama, 'lkm'> & Placed,
  tanggal: Tanggal,
): LkmId {
  return tempatLama.find((it) => tanggal < it.sampai)?.lkm ?? lkm;
}

/** Kab/kota that it left, wherever else it has been since. */
export function kotaLamaOf({ wilayah, tempatLama = [] }: Placed): KodeKota[] {
  return [...new Set(tempatLama.map((it) => it.wilayah.kota))].filter((it) => it !== wilayah.kota);
}

/** What entries of a group's history carry of its place. */
export const trailPlaceOf = (ksm: Placed): { wilayah: Wilayah; kotaLama: KodeKota[] } => ({
  wilayah: ksm.wilayah,
  kotaLama: kotaLamaOf(ksm),
});

/** What a field that is left out says, of those that `placeOf` answers. */
export const NOT_MOVED: Readonly<Record<string, unknown>> = {
  wilayah: null,
  tempatLama: [],
  kotaLama: [],
  ksmGanda: false,
};

/**
 * What the records of a group carry of its place. A loan of a UPK is counted where the group was on a day, so it knows
 * where that has been; and beside those of other groups, so it knows whether its own stands.
 */
export function placeOf(
  ksm: Placed & { readonly ganda?: unknown },
  isUpk: boolean,
): Readonly<Record<string, unknown>> {
  const { wilayah, tempatLama = [] } = ksm;
  const ksmGanda = Boolean(ksm.ganda);
  return isUpk ? { wilayah, tempatLama, kotaLama: kotaLamaOf(ksm), ksmGanda } : { wilayah };
}
