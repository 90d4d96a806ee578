// The workbooks of areas whose groups are listed: a kab/kota, a kecamatan, a kelurahan.
import { isJenjang } from '../../basics/wilayah.ts';
import { composeDaftarKsm } from '../sheets/daftar-ksm/lembar-daftar-ksm.ts';
import { composeGerbangKota } from '../sheets/gerbang/lembar-gerbang.ts';
import { baris, statusTersisih, statusTidakDijumlah } from '../sheets/lembar-info.ts';
import { composeKualitasKota } from '../sheets/kualitas/lembar-kualitas.ts';
import { composeTargetKota } from '../sheets/target/lembar-target.ts';
import { composeUpkKota } from '../sheets/upk/lembar-upk.ts';
import type { WorkbookModel } from './model.ts';
import { mutuOfKota } from '../recap/mutu-kota.ts';
import { kecamatanOf } from '../../basics/code-shapes.ts';
import type { QsSubkotaInput, QsKotaInput } from './qs-masukan.ts';
import { namaWilayahOf } from './nama-wilayah.ts';
import { composeBerkas, type BerkasInput } from './compose-berkas.ts';
import { planKota } from '../samaran/plan-kota.ts';
import { barisKecamatan, barisKelurahan } from './baris-wilayah.ts';

export function composeQsKota(input: QsKotaInput): WorkbookModel {
  const { rekap } = input;
  return composeDaftarArea(input, {
    wilayah: `${rekap.nama}, Provinsi ${rekap.namaProvinsi}`,
    jenjang: 'Kabupaten/kota',
    rekap: [
      { jenjang: 'kecamatan', baris: barisKecamatan(rekap) },
      { jenjang: 'kelurahan', baris: barisKelurahan(rekap) },
    ],
    status: [...statusTersisih(rekap.tersisih), ...statusTidakDijumlah(rekap.tidakDijumlah)],
  });
}

/** A kecamatan or kelurahan: `rekap` is of that area, under the name of its kab/kota. */
export function composeQsSubkota(input: QsSubkotaInput): WorkbookModel {
  const { rekap } = input;
  const isKecamatan = isJenjang(rekap.kode, 'kecamatan');
  const kecamatan = `Kecamatan ${rekap.kecamatan[0]?.nama ?? kecamatanOf(rekap.kode)}`;
  const nama = isKecamatan
    ? kecamatan
    : `Kelurahan/Desa ${rekap.kelurahan[0]?.nama ?? rekap.kode}, ${kecamatan}`;
  return composeDaftarArea(input, {
    wilayah: `${nama}, ${rekap.nama}, Provinsi ${rekap.namaProvinsi}`,
    jenjang: isKecamatan ? 'Kecamatan' : 'Kelurahan/desa',
    rekap: [{ jenjang: 'kelurahan', baris: barisKelurahan(rekap) }],
    status: [
      ...statusTersisih(rekap.tersisih, 'Di seluruh kab/kota. '),
      ...statusTidakDijumlah(rekap.tidakDijumlah),
      baris(
        'Penutupan bulan dan target',
        'milik kab/kota',
        'teks',
        'Bulan ditutup dan target diisi oleh kab/kota; ketepatan dan konsistensi di Kualitas Data adalah milik kab/kota.',
      ),
    ],
  });
}

interface DaftarArea extends Pick<BerkasInput, 'rekap' | 'status'> {
  readonly wilayah: string;
  readonly jenjang: string;
}

/** An area whose groups are listed. */
function composeDaftarArea(input: QsKotaInput | QsSubkotaInput, area: DaftarArea): WorkbookModel {
  const { rekap } = input;
  const jumlahKsm = input.ksm.filter((row) => row.capaian.tingkat !== 'Bubar').length;
  if (jumlahKsm !== rekap.angka.ksm)
    throw new Error(`${rekap.kode}: ${jumlahKsm} groups for a recap of ${rekap.angka.ksm}`);
  if (rekap.parameter !== input.parameter.berlakuSejak)
    throw new Error(`${rekap.kode}: the recap was made with the parameters of ${rekap.parameter}`);
  const namaKecamatan = new Map(rekap.kecamatan.map((row) => [row.kode, row.nama]));
  const namaKelurahan = new Map(rekap.kelurahan.map((row) => [row.kode, row.nama]));
  const namaOf = namaWilayahOf(rekap, input.lkm);

  return composeBerkas({
    berkas: {
      tahun: rekap.tahun,
      kode: rekap.kode,
      wilayah: area.wilayah,
      jenjang: area.jenjang,
      bulan: rekap.bulan,
      per: rekap.per,
      berjalan: rekap.berjalan,
      dicetak: input.dicetak,
      update: input.update,
      parameter: rekap.parameter,
    },
    parameter: input.parameter,
    akar: { kode: rekap.kode, angka: rekap.angka },
    rekap: area.rekap,
    mutu: mutuOfKota(rekap),
    target: (judul, samaran) => composeTargetKota(rekap, judul, samaran),
    daftar: (judul, samaran) => composeDaftarKsm({ judul, ksm: input.ksm, namaOf, samaran }),
    gerbang: (judul) =>
      composeGerbangKota({ judul, ksm: input.ksm, gerbang: input.gerbang, namaOf }),
    upk: (judul) =>
      composeUpkKota({
        judul,
        upk: input.upk,
        parameter: input.parameter,
        namaOf: (kelurahan) => ({
          kecamatan: namaKecamatan.get(kecamatanOf(kelurahan)) ?? kecamatanOf(kelurahan),
          kelurahan: namaKelurahan.get(kelurahan) ?? kelurahan,
        }),
      }),
    kualitas: (judul) => composeKualitasKota(rekap, judul),
    status: area.status,
    samaran: input.samaran ?? planKota({ ksm: input.ksm, gerbang: input.gerbang }).samaran,
  });
}
