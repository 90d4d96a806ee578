// The manifest of a Quick Status file, as if it had been published; there is no object behind it.
import type {
  ManifesQs,
  RevisiQs,
} from '../../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';

/** The `n`th update of the last day of the year. */
export function aRevisi(tahun: number, kode: string, n = 1): RevisiQs {
  const revisi = `${String(tahun)}-12-31-${String(n).padStart(6, '0')}`;
  return {
    revisi,
    objek: `qs/${String(tahun)}/${kode}/${revisi}.xlsx`,
    namaBerkas: `${String(tahun)}_Kota_${kode}_Update-31-Des-${String(tahun)}.xlsx`,
    ukuran: 120_000,
    sha256: 'a'.repeat(64),
    sidikIsi: 'b'.repeat(64),
    sidikBerkas: null,
    barisKsm: 550,
    tersisih: 0,
    per: toTanggal(`${String(tahun)}-12-31`),
    parameter: toTanggal('2017-01-01'),
    diperbarui: `${String(tahun)}-12-31T05:00:00.000Z`,
    data: null,
  };
}

/** The file of a kab/kota with one update. */
export function aManifest(tahun: number, kode: KodeKota, nama: string): ManifesQs {
  return {
    tahun,
    kode,
    jenjang: 'kota',
    nama,
    versi: 1,
    terbaru: aRevisi(tahun, kode),
    lama: [],
    usang: [],
  };
}
