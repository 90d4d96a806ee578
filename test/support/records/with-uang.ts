// A month's figures with another amount wherever they are rupiah, as no record that is accepted could make them.
import type { AngkaCapaian } from '../../../functions/src/domain/maturity/capaian.ts';
import { IS_RUPIAH } from '../../../functions/src/domain/recompute/is-summed.ts';

type NumberKey = keyof typeof IS_RUPIAH;

export function withUang(
  angka: AngkaCapaian,
  uang: number,
  only?: readonly NumberKey[],
): AngkaCapaian {
  const rupiah = (Object.keys(IS_RUPIAH) as NumberKey[]).filter((kunci) => IS_RUPIAH[kunci]);
  const changed = Object.fromEntries((only ?? rupiah).map((kunci) => [kunci, uang]));
  const pinjamanBeredar = only
    ? angka.pinjamanBeredar
    : { internal: uang, upk: uang, ppmk: uang, mitra: uang };
  return { ...angka, ...changed, pinjamanBeredar };
}
