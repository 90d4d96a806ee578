// UPK: the five ratios of the lending units with their bands (POB Pinjaman Bergulir PNPM MP 2013). Areas
// add numerators and denominators; JUMLAH does the same with what is in view.
import { kolomWilayahKota } from '../kolom-wilayah-kota.ts';
import type { SetParameter } from '../../../basics/parameter.ts';
import type { KodeKelurahan } from '../../../basics/wilayah.ts';
import { KODE_RASIO, rasioOf } from '../../../gates/upk.ts';
import type { NilaiSel, TabelModel } from '../../workbook/model.ts';
import type { RekapKota } from '../../recap/rekap-kota.ts';
import {
  kamusOf,
  kolomCacah,
  kolomTeks,
  composeTabel,
  type KolomTabel,
} from '../../workbook/tabel.ts';
import { kolomCadangan } from './kolom-cadangan.ts';
import { kolomRasioUpk, RASIO } from './kolom-rasio-upk.ts';
import { angkaUpkOf, leftOutOf, sumUpk, type AngkaUpk, type UpkLkm } from '../../recap/upk-kota.ts';

const NAMA_UPK = 'UPK';
const RENTANG_UPK = 'Data_UPK';

interface BarisUpk {
  readonly upk: UpkLkm;
  readonly angka: AngkaUpk;
  readonly kecamatan: string;
  readonly kelurahan: string;
}

function kolomKota(parameter: SetParameter): readonly KolomTabel<BarisUpk>[] {
  return [
    kolomTeks({
      kunci: 'kode',
      judul: ['Kode'],
      arti: null,
      nilai: (b) => b.upk.kelurahan,
      rest: { lebar: 13.5 },
    }),
    kolomTeks({
      kunci: 'kecamatan',
      judul: ['Kecamatan'],
      arti: null,
      nilai: (b) => b.kecamatan,
      rest: { lipat: true },
    }),
    kolomTeks({
      kunci: 'kelurahan',
      judul: ['Kelurahan/Desa'],
      arti: null,
      nilai: (b) => b.kelurahan,
      rest: { lipat: true },
    }),
    kolomTeks({
      kunci: 'lkm',
      judul: ['LKM'],
      arti: 'LKM/BKM; di baris JUMLAH banyaknya yang tampak',
      nilai: (b) => b.upk.nama,
      rest: {
        lipat: true,
        jumlah: 'banyak',
      },
    }),
    ...kolomRasioUpk<BarisUpk>(
      (b) => b.angka,
      parameter,
      (b) => leftOutOf(b.upk),
    ),
    ...kolomCadangan<BarisUpk>(
      (b) => b.angka,
      parameter,
      (b) => leftOutOf(b.upk),
    ),
    kolomCacah({
      kunci: 'penundaan',
      judul: ['Dalam Penundaan'],
      arti: 'UPK dengan paling sedikit satu rasio dalam Penundaan',
      satuan: 'UPK',
      nilai: (b) => (b.angka.berdata === 0 ? null : b.angka.penundaan),
      rumus: () => '1 = ya; pinjaman baru disarankan ditunda',
    }),
  ];
}

export function composeUpkKota(input: {
  readonly judul: readonly string[];
  readonly upk: readonly UpkLkm[];
  readonly parameter: SetParameter;
  readonly namaOf: (kelurahan: KodeKelurahan) => {
    readonly kecamatan: string;
    readonly kelurahan: string;
  };
}): TabelModel {
  return composeTabel({
    nama: NAMA_UPK,
    rentang: RENTANG_UPK,
    judul: input.judul,
    kolom: kolomKota(input.parameter),
    baris: input.upk.map((upk) => ({
      upk,
      angka: angkaUpkOf(upk),
      ...input.namaOf(upk.kelurahan),
    })),
    bekuKolom: 4,
    catatan: [
      CATATAN,
      ...catatanGolongan(input.upk.map(angkaUpkOf), input.parameter),
      'Baris kosong: UPK belum punya pinjaman dan pembukuan tahun ini.',
      ...input.upk.flatMap((upk) =>
        leftOutOf(upk).map(
          (kode) => `Uang di luar batas, tidak dijumlahkan: ${RASIO[kode].nama} ${upk.nama}.`,
        ),
      ),
    ],
  });
}

/** The bands of all rows together: those of JUMLAH while nothing is filtered. */
function catatanGolongan(baris: readonly AngkaUpk[], parameter: SetParameter): string[] {
  const sum = sumUpk(baris);
  const bands = KODE_RASIO.flatMap((kode) => {
    const { pembilang, penyebut } = sum[kode];
    const { band } = rasioOf(kode, pembilang, penyebut, parameter);
    return band === null ? [] : [`${RASIO[kode].nama} ${band}`];
  });
  return bands.length === 0 ? [] : [`Golongan seluruh baris: ${bands.join('; ')}.`];
}

const CATATAN =
  'JUMLAH mengikuti saringan. Persentase JUMLAH dihitung dari jumlah pembilang dan penyebutnya, bukan rata-rata persentase.';

function kolomArea(parameter: SetParameter): readonly KolomTabel<RekapKota>[] {
  return [
    ...kolomWilayahKota<RekapKota>((b) => b),
    kolomCacah({
      kunci: 'lkm',
      judul: ['Jml LKM'],
      arti: 'LKM/BKM di wilayah ini',
      satuan: 'LKM',
      nilai: (b) => b.upk.lkm,
    }),
    kolomCacah({
      kunci: 'berdata',
      judul: ['UPK Berdata'],
      arti: 'UPK dengan pinjaman atau pembukuan tahun ini',
      satuan: 'UPK',
      nilai: (b) => b.upk.berdata,
    }),
    kolomCacah({
      kunci: 'penundaan',
      judul: ['Dalam Penundaan'],
      arti: 'UPK dengan paling sedikit satu rasio dalam Penundaan',
      satuan: 'UPK',
      nilai: (b) => b.upk.penundaan,
    }),
    ...kolomRasioUpk<RekapKota>((b) => b.upk, parameter),
    ...kolomCadangan<RekapKota>((b) => b.upk, parameter),
  ];
}

export function composeUpkArea(
  kota: readonly RekapKota[],
  judul: readonly string[],
  parameter: SetParameter,
): TabelModel {
  return composeTabel({
    nama: NAMA_UPK,
    rentang: RENTANG_UPK,
    judul,
    kolom: kolomArea(parameter),
    baris: kota,
    bekuKolom: 3,
    catatan: [
      CATATAN,
      ...catatanGolongan(
        kota.map((k) => k.upk),
        parameter,
      ),
      'Golongan kab/kota menilai jumlah semua UPK-nya.',
    ],
  });
}

export function kamusUpk(parameter: SetParameter, jenjang: 'kota' | 'area'): NilaiSel[][] {
  return jenjang === 'kota'
    ? kamusOf(NAMA_UPK, kolomKota(parameter), parameter)
    : kamusOf(NAMA_UPK, kolomArea(parameter), parameter);
}
