// Uji petik of a month, counted: groups visited, things compared, and those that agreed. And the word with which its
// groups were drawn, so that anybody can draw again.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { isWithin, type KodeKotaOrSubkota } from '../../basics/wilayah.ts';
import { BUTIR_UJI, type UjiPetik } from '../../records/city/uji-petik.ts';
import type { Verifikasi } from '../../records/verifikasi.ts';
import { kataOf } from '../../signals/undian.ts';

export const AngkaUji = z.strictObject({
  ksm: Cacah,
  butir: Cacah,
  cocok: Cacah,
  /** Null: the month is not closed. */
  kata: z.nullable(z.string()),
});
export type AngkaUji = z.infer<typeof AngkaUji>;

/** Of the visits to groups that were in the area. */
export function ujiOf(
  file: UjiPetik | undefined,
  kode: KodeKotaOrSubkota,
  closed: Pick<Verifikasi, 'angka'> | null,
): { readonly uji?: AngkaUji } {
  const visits = (file?.kunjungan ?? []).filter(
    (it) => !it.dibatalkan && isWithin(it.kelurahan, kode),
  );
  const found = visits.flatMap(({ butir }) => BUTIR_UJI.map((it) => butir[it]));
  if (visits.length === 0 && closed === null) return {};
  return {
    uji: {
      ksm: visits.length,
      butir: found.filter((it) => it !== 'takTerperiksa').length,
      cocok: found.filter((it) => it === 'cocok').length,
      kata: closed && kataOf(closed),
    },
  };
}
