// Where a user works, as the list of users says it.
import { kotaOf } from '../../../../../functions/src/domain/basics/code-shapes.ts';
import { isSubkota, type KodeWilayah } from '../../../../../functions/src/domain/basics/wilayah.ts';

/** Areas within a kab/kota are counted under it: their names are in the form, and each costs a read. */
export function placesOf(
  wilayah: readonly KodeWilayah[],
): { readonly kode: KodeWilayah; readonly dalam: number }[] {
  const dalam = new Map<KodeWilayah, number>();
  for (const kode of wilayah) {
    const of = isSubkota(kode) ? kotaOf(kode) : kode;
    dalam.set(of, (dalam.get(of) ?? 0) + (of === kode ? 0 : 1));
  }
  return [...dalam].map(([kode, n]) => ({ kode, dalam: n }));
}
