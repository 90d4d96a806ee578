// What a province or the nation has to say of kab/kota that it cannot show yet.
import { listAreaProvinsi, listAreaTahun } from '../../../adapters/firestore/work/stale-marks.ts';
import {
  isJenjang,
  NASIONAL,
  type KodeKota,
  type KodeProvinsi,
} from '../../../domain/basics/wilayah.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';

/**
 * Kab/kota that have figures of the year and no recap yet: stated on the cover instead of silently left out.
 */
export async function missingKota(
  tahun: number,
  kode: KodeProvinsi | typeof NASIONAL,
  kota: readonly RekapKota[],
): Promise<{ kode: KodeKota; nama: string }[]> {
  const here = new Set(kota.map((k) => k.kode));
  const areas = await (kode === NASIONAL ? listAreaTahun(tahun) : listAreaProvinsi(tahun, kode));
  return (
    areas.rows
      // A fresh one without a recap was built, and has no figures.
      .filter((a) => a.keadaan !== 'segar')
      .map((a) => a.kode)
      .filter((k) => isJenjang(k, 'kota'))
      .filter((k) => !here.has(k))
      .map((k) => ({ kode: k, nama: 'kab/kota' }))
  );
}
