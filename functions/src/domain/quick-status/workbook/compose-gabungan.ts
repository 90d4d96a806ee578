// The workbooks of a province and of the nation: put together from the recaps of their kab/kota alone;
// no group is read for them.
import type { SetParameter } from '../../basics/parameter.ts';
import { NASIONAL, type KodeWilayah } from '../../basics/wilayah.ts';
import { composeData } from '../data/compose-data.ts';
import type { DataModel } from '../data/data-model.ts';
import { composeGerbangArea } from '../sheets/gerbang/lembar-gerbang.ts';
import { barisSesi } from '../sheets/lembar-info.ts';
import { composeKualitasArea } from '../sheets/kualitas/lembar-kualitas.ts';
import type { BarisRekap } from '../sheets/rekap/lembar-rekap.ts';
import { composeTargetArea } from '../sheets/target/lembar-target.ts';
import { composeUpkArea } from '../sheets/upk/lembar-upk.ts';
import type { WorkbookModel } from './model.ts';
import { mutuOfKota, sumMutu } from '../recap/mutu-kota.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import { planAtas } from '../samaran/plan-atas.ts';
import type { Samaran } from '../samaran/ukuran.ts';
import { sumRekap } from '../recap/rekap.ts';
import type { QsProvinsiInput, QsNasionalInput } from './qs-masukan.ts';
import { composeBerkas, type LembarLain } from './compose-berkas.ts';
import { barisKota, barisKecamatan, barisKelurahan, sortKota } from './baris-wilayah.ts';
import { berkasGabungan, statusGabungan } from './status-gabungan.ts';

export function composeQsProvinsi(input: QsProvinsiInput): WorkbookModel {
  const kota = sortKota(input.kota);
  for (const k of kota)
    if (k.provinsi !== input.kode) throw new Error(`${k.kode} is not in province ${input.kode}`);
  return composeBerkas({
    berkas: berkasGabungan(input),
    parameter: input.parameter,
    akar: { kode: input.kode, angka: sumRekap(kota.map((k) => k.angka)) },
    rekap: [
      { jenjang: 'kota', baris: kota.map(barisKota) },
      { jenjang: 'kecamatan', baris: kota.flatMap(barisKecamatan) },
      { jenjang: 'kelurahan', baris: kota.flatMap(barisKelurahan) },
    ],
    ...lembarGabungan(input.kode, kota, input.parameter),
    status: statusGabungan(input, kota),
  });
}

/** The Data workbook of a province or of the nation; its rows are those of its kab/kota, in order of code. */
export function composeDataGabungan(
  input: QsProvinsiInput | QsNasionalInput,
  maxRowsPerSheet: number,
): DataModel {
  const kota = sortKota(input.kota);
  const angka = sumRekap(kota.map((k) => k.angka));
  return composeData({
    berkas: berkasGabungan(input),
    parameter: input.parameter,
    jumlahKsm: angka.ksm,
    status: [
      ...barisSesi(input, angka, sumMutu(kota.map(mutuOfKota))),
      ...statusGabungan(input, kota),
    ],
    maxRowsPerSheet,
  });
}

export function composeQsNasional(input: QsNasionalInput): WorkbookModel {
  const kota = sortKota(input.kota);
  const provinsi = [...Map.groupBy(kota, (k) => k.provinsi)].map(([kode, below]): BarisRekap => ({
    kode,
    nama: [below[0]?.namaProvinsi ?? kode],
    angka: sumRekap(below.map((k) => k.angka)),
  }));
  return composeBerkas({
    berkas: berkasGabungan(input),
    parameter: input.parameter,
    akar: { kode: NASIONAL, angka: sumRekap(kota.map((k) => k.angka)) },
    rekap: [
      { jenjang: 'provinsi', baris: provinsi },
      { jenjang: 'kota', baris: kota.map(barisKota) },
      { jenjang: 'kecamatan', baris: kota.flatMap(barisKecamatan) },
      { jenjang: 'kelurahan', baris: kota.flatMap(barisKelurahan) },
    ],
    ...lembarGabungan(NASIONAL, kota, input.parameter),
    status: statusGabungan(input, kota),
  });
}

/** The sheets of a province and of the nation that list kab/kota. */
function lembarGabungan(
  akar: KodeWilayah,
  kota: readonly RekapKota[],
  parameter: SetParameter,
): LembarLain & { readonly samaran: Samaran } {
  return {
    samaran: samaranOf(kota),
    mutu: sumMutu(kota.map(mutuOfKota)),
    target: (judul, samaran) => composeTargetArea(akar, kota, judul, samaran),
    daftar: null,
    gerbang: (judul) => composeGerbangArea(kota, judul),
    upk: (judul) => composeUpkArea(kota, judul, parameter),
    kualitas: (judul) => composeKualitasArea(kota, judul),
  };
}

/** The plans of the kab/kota, and what is hidden above them because of these. */
function samaranOf(kota: readonly RekapKota[]): Samaran {
  const below = kota.flatMap((k) => [k, ...k.kecamatan, ...k.kelurahan]);
  return new Map([
    ...below.map(({ kode, samar }) => [kode, new Set(samar)] as const),
    ...planAtas(kota),
  ]);
}
