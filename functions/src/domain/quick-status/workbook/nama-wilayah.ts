// The names that a group's row prints beside its codes.
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { Lkm } from '../../records/lkm.ts';
import type { NamaWilayahKsm } from '../sheets/daftar-ksm/bentuk-kolom.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';

/** Names of the areas and of the LKM of a kab/kota's groups; a code stands where a name is unknown. */
export function namaWilayahOf(
  rekap: Pick<RekapKota, 'nama' | 'namaProvinsi' | 'kecamatan' | 'kelurahan'>,
  lkm: readonly Pick<Lkm, 'id' | 'nama'>[],
): (ksm: CapaianKsm) => NamaWilayahKsm {
  const namaLkm = new Map(lkm.map((row) => [row.id, row.nama]));
  const namaKecamatan = new Map(rekap.kecamatan.map((row) => [row.kode, row.nama]));
  const namaKelurahan = new Map(rekap.kelurahan.map((row) => [row.kode, row.nama]));
  return (ksm) => ({
    provinsi: rekap.namaProvinsi,
    kota: rekap.nama,
    kecamatan: namaKecamatan.get(ksm.wilayah.kecamatan) ?? ksm.wilayah.kecamatan,
    kelurahan: namaKelurahan.get(ksm.wilayah.kelurahan) ?? ksm.wilayah.kelurahan,
    lkm: namaLkm.get(ksm.lkm) ?? ksm.lkm,
  });
}
