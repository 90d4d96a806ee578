// Groups of each level in the running month, as a verification computes them: so many months has the kab/kota, and one
// more belongs to nobody.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan } from '../basics/tanggal.ts';
import type { KodeKota } from '../basics/wilayah.ts';
import type { CapaianKsm } from '../recompute/capaian-ksm.ts';

/** `ksm`: of every level. */
export const TingkatCocok = z.strictObject({
  bulan: Bulan,
  ksm: Cacah,
  Mandiri: Cacah,
  Berdaya: Cacah,
});
export type TingkatCocok = z.infer<typeof TingkatCocok>;

/** `terbaru`: the newest month of a group that was compared; null: it has none. */
export function withGroup(
  sum: TingkatCocok,
  kota: KodeKota,
  terbaru: CapaianKsm | null,
): TingkatCocok {
  if (terbaru?.bulan !== sum.bulan || terbaru.wilayah.kota !== kota) return sum;
  const { tingkat } = terbaru.capaian;
  return {
    ...sum,
    ksm: sum.ksm + 1,
    Mandiri: sum.Mandiri + Number(tingkat === 'Mandiri'),
    Berdaya: sum.Berdaya + Number(tingkat === 'Berdaya'),
  };
}
