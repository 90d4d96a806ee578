// The rows of the recap sheets from the recap of a kab/kota, with the names of the areas above each.
import type { BarisRekap } from '../sheets/rekap/lembar-rekap.ts';
import type { RekapArea, RekapKota } from '../recap/rekap-kota.ts';
import { byKode } from '../../basics/urutan.ts';
import { kecamatanOf } from '../../basics/code-shapes.ts';

export function barisKota(kota: RekapKota): BarisRekap {
  return { kode: kota.kode, nama: [kota.namaProvinsi, kota.nama], angka: kota.angka };
}

export function barisKecamatan(kota: RekapArea): BarisRekap[] {
  return kota.kecamatan.map((row) => ({
    kode: row.kode,
    nama: [kota.namaProvinsi, kota.nama, row.nama],
    angka: row.angka,
  }));
}

export function barisKelurahan(kota: RekapArea): BarisRekap[] {
  const namaKecamatan = new Map(kota.kecamatan.map((row) => [row.kode, row.nama]));
  return kota.kelurahan.map((row) => {
    const kecamatan = kecamatanOf(row.kode);
    return {
      kode: row.kode,
      nama: [kota.namaProvinsi, kota.nama, namaKecamatan.get(kecamatan) ?? kecamatan, row.nama],
      lkm: row.lkm,
      angka: row.angka,
    };
  });
}

export function sortKota(kota: readonly RekapKota[]): RekapKota[] {
  const sorted = kota.toSorted(byKode);
  for (const [i, k] of sorted.entries())
    if (k.kode === sorted[i + 1]?.kode) throw new Error(`${k.kode} comes twice`);
  return sorted;
}
