// The workbooks of a province and of the nation: put together from the recaps of their kab/kota alone;
// no group is read for them.
import type { SetParameter } from '../../basics/parameter.ts';
import { NASIONAL } from '../../basics/wilayah.ts';
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
import { countHidden, planAtas, sumShown } from '../samaran/plan-atas.ts';
import type { Samaran, Ukuran } from '../samaran/ukuran.ts';
import { sumRekap } from '../recap/rekap.ts';
import type { QsProvinsiInput, QsNasionalInput } from './qs-masukan.ts';
import {
  composeBerkas,
  composeTerbuka,
  type BerkasInput,
  type LembarLain,
} from './compose-berkas.ts';
import { barisKota, barisKecamatan, barisKelurahan, sortKota } from './baris-wilayah.ts';
import { berkasGabungan, statusGabungan } from './status-gabungan.ts';

export function composeQsProvinsi(input: QsProvinsiInput): WorkbookModel {
  return composeBerkas(berkasProvinsi(input));
}

export function composeQsNasional(input: QsNasionalInput): WorkbookModel {
  return composeBerkas(berkasNasional(input));
}

/** What everybody may have of either, where an administrator has opened it. */
export function composeQsTerbuka(input: QsProvinsiInput | QsNasionalInput): WorkbookModel {
  return composeTerbuka('kode' in input ? berkasProvinsi(input) : berkasNasional(input));
}

function berkasProvinsi(input: QsProvinsiInput): BerkasInput {
  const kota = sortKota(input.kota);
  for (const k of kota)
    if (k.provinsi !== input.kode) throw new Error(`${k.kode} is not in province ${input.kode}`);
  return {
    berkas: berkasGabungan(input),
    parameter: input.parameter,
    akar: { kode: input.kode, ...sumsOf(kota) },
    rekap: [
      { jenjang: 'kota', baris: kota.map(barisKota) },
      { jenjang: 'kecamatan', baris: kota.flatMap(barisKecamatan) },
      { jenjang: 'kelurahan', baris: kota.flatMap(barisKelurahan) },
    ],
    ...lembarGabungan(kota, input.parameter),
    status: statusGabungan(input, kota),
  };
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

function berkasNasional(input: QsNasionalInput): BerkasInput {
  const kota = sortKota(input.kota);
  const provinsi = [...Map.groupBy(kota, (k) => k.provinsi)].map(([kode, below]): BarisRekap => ({
    kode,
    nama: [below[0]?.namaProvinsi ?? kode],
    ...sumsOf(below),
  }));
  return {
    berkas: berkasGabungan(input),
    parameter: input.parameter,
    akar: { kode: NASIONAL, ...sumsOf(kota) },
    rekap: [
      { jenjang: 'provinsi', baris: provinsi },
      { jenjang: 'kota', baris: kota.map(barisKota) },
      { jenjang: 'kecamatan', baris: kota.flatMap(barisKecamatan) },
      { jenjang: 'kelurahan', baris: kota.flatMap(barisKelurahan) },
    ],
    ...lembarGabungan(kota, input.parameter),
    status: statusGabungan(input, kota),
  };
}

/** The sheets of a province and of the nation that list kab/kota. */
function lembarGabungan(
  kota: readonly RekapKota[],
  parameter: SetParameter,
): Pick<BerkasInput, keyof LembarLain | 'samaran' | 'tanpa'> {
  return {
    samaran: samaranOf(kota),
    tanpa: teksTanpa(kota),
    mutu: sumMutu(kota.map(mutuOfKota)),
    target: (judul, samaran) => composeTargetArea(kota, judul, samaran),
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

const sumsOf = (kota: readonly RekapKota[]) => ({
  angka: sumRekap(kota.map((k) => k.angka)),
  tampak: sumShown(kota),
});

const NAMA_UKURAN = {
  anggota: 'Total',
  jenisKelamin: 'L, P, dan % Perempuan',
  miskin: 'Warga Miskin',
  warmis: 'Warmis Terampil',
} as const satisfies Partial<Record<Ukuran, string>>;

/** How many kab/kota are not in the sums of the members; null: every one is. */
function teksTanpa(kota: readonly RekapKota[]): string | null {
  const hidden = countHidden(kota);
  const parts = Object.entries(NAMA_UKURAN).flatMap(([ukuran, nama]) => {
    const n = hidden.get(ukuran as Ukuran) ?? 0;
    return n === 0 ? [] : [`${nama} ${n}`];
  });
  return parts.length === 0
    ? null
    : `Anggota pada JUMLAH dan pada baris provinsi: jumlah kab/kota yang angkanya tampak. Kab/kota yang disamarkan tidak ikut: ${parts.join('; ')}.`;
}
