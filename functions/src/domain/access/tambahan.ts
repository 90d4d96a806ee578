// Areas that were given to a user: whoever takes over is told of the groups that came with them.
import { z } from 'zod/mini';
import { isWithin, KodeWilayah } from '../basics/wilayah.ts';

/** An area that was given to a user, and when: whoever worked there before hands over. */
export const WilayahTambahan = z.strictObject({
  kode: KodeWilayah,
  /** Server time, ISO 8601. */
  sejak: z.iso.datetime(),
});
export type WilayahTambahan = z.infer<typeof WilayahTambahan>;

/** Those that were given before and are still the user's, and those that no area of before covers. */
export function tambahanOf(
  before: {
    readonly wilayah: readonly KodeWilayah[];
    readonly tambahan?: readonly WilayahTambahan[] | null | undefined;
  } | null,
  wilayah: readonly KodeWilayah[],
  sejak: string,
): WilayahTambahan[] {
  const kept = (before?.tambahan ?? []).filter(({ kode }) => wilayah.includes(kode));
  const added = wilayah.filter(
    (kode) => !(before?.wilayah ?? []).some((atas) => isWithin(kode, atas)),
  );
  return [
    ...kept.filter(({ kode }) => !added.includes(kode)),
    ...added.map((kode) => ({ kode, sejak })),
  ];
}
