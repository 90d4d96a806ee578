// The workbooks: what goes into the file of a kab/kota, of a province and of the nation. A province and
// the nation are put together from the recaps of their kab/kota alone; no group is read for them.
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { Lkm } from '../../records/lkm.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { Bulan, Tanggal } from '../../basics/tanggal.ts';
import { formatTanggalPanjang } from '../../basics/format.ts';
import { jenjangOf, NASIONAL } from '../../basics/wilayah.ts';
import type { GerbangKsm } from '../recap/gerbang-ksm.ts';
import { SEBUTAN, type JenjangRekap } from '../sheets/rekap/jenjang-rekap.ts';
import { susunDaftarKsm } from '../sheets/daftar-ksm/lembar-daftar-ksm.ts';
import type { NamaWilayahKsm } from '../sheets/daftar-ksm/bentuk-kolom.ts';
import { susunData } from '../data/susun-data.ts';
import type { DataModel } from '../data/data-model.ts';
import { kamusGerbang } from '../sheets/gerbang/kamus-gerbang.ts';
import { susunGerbangArea, susunGerbangKota } from '../sheets/gerbang/lembar-gerbang.ts';
import {
  baris,
  barisSesi,
  susunInfo,
  teksPeriode,
  type KeteranganBerkas,
} from '../sheets/lembar-info.ts';
import { susunKamus } from '../sheets/lembar-kamus.ts';
import {
  kamusKualitas,
  susunKualitasArea,
  susunKualitasKota,
} from '../sheets/kualitas/lembar-kualitas.ts';
import { susunLembarRekap, type BarisRekap } from '../sheets/rekap/lembar-rekap.ts';
import { kamusTarget, susunTargetArea, susunTargetKota } from '../sheets/target/lembar-target.ts';
import { kamusUpk, susunUpkArea, susunUpkKota } from '../sheets/lembar-upk.ts';
import { teksSel, type BarisLembar, type TabelModel, type WorkbookModel } from './model.ts';
import { mutuOfKota, sumMutu, type AngkaMutu } from '../recap/mutu-kota.ts';
import { judulQs } from '../updates/nama-berkas.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import { sumRekap, type RekapAngka } from '../recap/rekap.ts';
import { maskSmallCells, type Samaran } from '../recap/samar.ts';
import type { UpkLkm } from '../recap/upk-kota.ts';
import { byKode } from '../../basics/urutan.ts';
import { kecamatanOf } from '../../basics/code-shapes.ts';

interface Cetakan {
  readonly parameter: SetParameter;
  /** Date in the title, in Asia/Jakarta. */
  readonly update: Tanggal;
  /** Time of printing, ISO 8601; it stands on Info only. */
  readonly dicetak: string;
}

export interface QsKotaInput extends Cetakan {
  readonly rekap: RekapKota;
  /** The month's results of every group of the kab/kota, the same that the recap adds up. */
  readonly ksm: readonly CapaianKsm[];
  readonly lkm: readonly Pick<Lkm, 'id' | 'nama'>[];
  /** The next gate of every group that is not dissolved, by id. */
  readonly gerbang: ReadonlyMap<string, GerbangKsm>;
  readonly upk: readonly UpkLkm[];
}

interface QsGabunganInput extends Cetakan {
  readonly tahun: number;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly berjalan: boolean;
  readonly kota: readonly RekapKota[];
  /** Kab/kota that should be here and have no recap yet. */
  readonly belumAda?: readonly { readonly kode: string; readonly nama: string }[];
}

export interface QsProvinsiInput extends QsGabunganInput {
  readonly kode: string;
  readonly nama: string;
}

export type QsNasionalInput = QsGabunganInput;

export function susunQsKota(input: QsKotaInput): WorkbookModel {
  const { rekap } = input;
  return susunDaftarArea(input, {
    wilayah: `${rekap.nama}, Provinsi ${rekap.namaProvinsi}`,
    jenjang: 'Kabupaten/kota',
    rekap: [
      { jenjang: 'kecamatan', baris: barisKecamatan(rekap) },
      { jenjang: 'kelurahan', baris: barisKelurahan(rekap) },
    ],
    status: [],
  });
}

/** A kecamatan or kelurahan: `rekap` is of that area, under the name of its kab/kota. */
export function susunQsBagian(input: QsKotaInput): WorkbookModel {
  const { rekap } = input;
  const isKecamatan = jenjangOf(rekap.kode) === 'kecamatan';
  const kecamatan = `Kecamatan ${rekap.kecamatan[0]?.nama ?? kecamatanOf(rekap.kode)}`;
  const nama = isKecamatan
    ? kecamatan
    : `Kelurahan/Desa ${rekap.kelurahan[0]?.nama ?? rekap.kode}, ${kecamatan}`;
  return susunDaftarArea(input, {
    wilayah: `${nama}, ${rekap.nama}, Provinsi ${rekap.namaProvinsi}`,
    jenjang: isKecamatan ? 'Kecamatan' : 'Kelurahan/desa',
    rekap: [{ jenjang: 'kelurahan', baris: barisKelurahan(rekap) }],
    status: [
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
function susunDaftarArea(input: QsKotaInput, area: DaftarArea): WorkbookModel {
  const { rekap } = input;
  const jumlahKsm = input.ksm.filter((row) => row.capaian.tingkat !== 'Bubar').length;
  if (jumlahKsm !== rekap.angka.ksm)
    throw new Error(`${rekap.kode}: ${jumlahKsm} groups for a recap of ${rekap.angka.ksm}`);
  if (rekap.parameter !== input.parameter.berlakuSejak)
    throw new Error(`${rekap.kode}: the recap was made with the parameters of ${rekap.parameter}`);
  const namaKecamatan = new Map(rekap.kecamatan.map((row) => [row.kode, row.nama]));
  const namaKelurahan = new Map(rekap.kelurahan.map((row) => [row.kode, row.nama]));
  const namaOf = namaWilayahOf(rekap, input.lkm);

  return susunBerkas({
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
    target: (judul, samaran) => susunTargetKota(rekap, judul, samaran),
    daftar: (judul) => susunDaftarKsm({ judul, ksm: input.ksm, namaOf }),
    gerbang: (judul) => susunGerbangKota({ judul, ksm: input.ksm, gerbang: input.gerbang, namaOf }),
    upk: (judul) =>
      susunUpkKota({
        judul,
        upk: input.upk,
        parameter: input.parameter,
        namaOf: (kelurahan) => ({
          kecamatan: namaKecamatan.get(kecamatanOf(kelurahan)) ?? kecamatanOf(kelurahan),
          kelurahan: namaKelurahan.get(kelurahan) ?? kelurahan,
        }),
      }),
    kualitas: (judul) => susunKualitasKota(rekap, judul),
    status: area.status,
  });
}

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

export function susunQsProvinsi(input: QsProvinsiInput): WorkbookModel {
  const kota = sortKota(input.kota);
  for (const k of kota)
    if (k.provinsi !== input.kode) throw new Error(`${k.kode} is not in province ${input.kode}`);
  return susunBerkas({
    berkas: berkasGabungan(input),
    parameter: input.parameter,
    akar: { kode: input.kode, angka: sumRekap(kota.map((k) => k.angka)) },
    rekap: [
      { jenjang: 'kota', baris: kota.map(barisKota) },
      { jenjang: 'kecamatan', baris: kota.flatMap(barisKecamatan) },
      { jenjang: 'kelurahan', baris: kota.flatMap(barisKelurahan) },
    ],
    ...lembarGabungan(kota, input.parameter),
    status: statusGabungan(input, kota),
  });
}

/** The Data workbook of a province or of the nation; its rows are those of its kab/kota, in order of code. */
export function susunDataGabungan(
  input: QsProvinsiInput | QsNasionalInput,
  maxRowsPerSheet: number,
): DataModel {
  const kota = sortKota(input.kota);
  const angka = sumRekap(kota.map((k) => k.angka));
  return susunData({
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

export function susunQsNasional(input: QsNasionalInput): WorkbookModel {
  const kota = sortKota(input.kota);
  const provinsi = [...Map.groupBy(kota, (k) => k.provinsi)].map(([kode, below]): BarisRekap => ({
    kode,
    nama: [below[0]?.namaProvinsi ?? kode],
    angka: sumRekap(below.map((k) => k.angka)),
  }));
  return susunBerkas({
    berkas: berkasGabungan(input),
    parameter: input.parameter,
    akar: { kode: NASIONAL, angka: sumRekap(kota.map((k) => k.angka)) },
    rekap: [
      { jenjang: 'provinsi', baris: provinsi },
      { jenjang: 'kota', baris: kota.map(barisKota) },
      { jenjang: 'kecamatan', baris: kota.flatMap(barisKecamatan) },
      { jenjang: 'kelurahan', baris: kota.flatMap(barisKelurahan) },
    ],
    ...lembarGabungan(kota, input.parameter),
    status: statusGabungan(input, kota),
  });
}

type Susun = (judul: readonly string[], samaran: Samaran) => TabelModel;

interface LembarLain {
  readonly mutu: AngkaMutu;
  readonly target: Susun;
  /** Of a kab/kota only. */
  readonly daftar: Susun | null;
  readonly gerbang: Susun;
  readonly upk: Susun;
  readonly kualitas: Susun;
}

/** The sheets of a province and of the nation that list kab/kota. */
function lembarGabungan(kota: readonly RekapKota[], parameter: SetParameter): LembarLain {
  return {
    mutu: sumMutu(kota.map(mutuOfKota)),
    target: (judul, samaran) => susunTargetArea(kota, judul, samaran),
    daftar: null,
    gerbang: (judul) => susunGerbangArea(kota, judul),
    upk: (judul) => susunUpkArea(kota, judul, parameter),
    kualitas: (judul) => susunKualitasArea(kota, judul),
  };
}

interface BerkasInput extends LembarLain {
  readonly berkas: KeteranganBerkas;
  readonly parameter: SetParameter;
  readonly akar: { readonly kode: string; readonly angka: RekapAngka };
  /** Recap sheets from the widest level to the narrowest. */
  readonly rekap: readonly {
    readonly jenjang: JenjangRekap;
    readonly baris: readonly BarisRekap[];
  }[];
  readonly status: readonly BarisLembar[];
}

function susunBerkas(input: BerkasInput): WorkbookModel {
  const { akar } = input;
  const berkas = { ...input.berkas, wilayah: teksSel(input.berkas.wilayah) };
  const judul = judulQs(berkas.tahun, berkas.update);
  const judulLembar = (isi: string) => [
    judul,
    isi,
    `${berkas.wilayah} (${berkas.kode})`,
    teksPeriode(berkas),
  ];
  const samaran = maskSmallCells([
    [{ kode: akar.kode, induk: null, angka: akar.angka }],
    ...input.rekap.map(({ baris }, i) =>
      baris.map((row) => ({
        kode: row.kode,
        induk: i === 0 ? akar.kode : row.kode.slice(0, row.kode.lastIndexOf('.')),
        angka: row.angka,
      })),
    ),
  ]);
  const rekap = input.rekap.map(({ jenjang, baris }) =>
    susunLembarRekap({
      jenjang,
      judul: judulLembar(`REKAPITULASI PENDAMPINGAN KSM PER ${SEBUTAN[jenjang].toUpperCase()}`),
      baris,
      akar,
      samaran,
    }),
  );
  const daftar = input.daftar?.(judulLembar('DAFTAR KSM'), samaran) ?? null;
  const target = input.target(judulLembar('TARGET DAN REALISASI'), samaran);
  const lain = [
    input.gerbang(judulLembar('GERBANG TAHAP: KESIAPAN KSM MASUK TAHAP BERIKUTNYA'), samaran),
    input.upk(judulLembar('KESEHATAN UPK'), samaran),
    input.kualitas(judulLembar('KUALITAS DATA'), samaran),
  ];
  const jenjang = daftar === null ? 'area' : 'kota';
  return {
    judul,
    judulTetap: judulQs(berkas.tahun),
    properti: {
      subjek: `${berkas.wilayah} (${berkas.kode}), ${teksPeriode(berkas)}`,
      kataKunci: `QS; KSM; Tahun ${berkas.tahun}; ${berkas.kode}`,
      dicetak: berkas.dicetak,
    },
    sheets: [
      susunInfo({
        judul,
        berkas,
        angka: akar.angka,
        mutu: input.mutu,
        rekap,
        daftar,
        lain: [target, ...lain],
        status: input.status,
      }),
      ...rekap,
      target,
      ...(daftar === null ? [] : [daftar]),
      ...lain,
      susunKamus({
        judul: judulLembar('KAMUS: ARTI KOLOM, RUMUS DAN PARAMETER'),
        parameter: input.parameter,
        adaDaftarKsm: daftar !== null,
        lain: [
          ...kamusTarget(input.parameter),
          ...kamusGerbang(input.parameter, jenjang),
          ...kamusUpk(input.parameter, jenjang),
          ...kamusKualitas(input.parameter, jenjang),
        ],
      }),
    ],
  };
}

function barisKota(kota: RekapKota): BarisRekap {
  return { kode: kota.kode, nama: [kota.namaProvinsi, kota.nama], angka: kota.angka };
}

function barisKecamatan(kota: RekapKota): BarisRekap[] {
  return kota.kecamatan.map((row) => ({
    kode: row.kode,
    nama: [kota.namaProvinsi, kota.nama, row.nama],
    angka: row.angka,
  }));
}

function barisKelurahan(kota: RekapKota): BarisRekap[] {
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

function sortKota(kota: readonly RekapKota[]): RekapKota[] {
  const sorted = kota.toSorted(byKode);
  for (const [i, k] of sorted.entries())
    if (k.kode === sorted[i + 1]?.kode) throw new Error(`${k.kode} comes twice`);
  return sorted;
}

function berkasGabungan(input: QsProvinsiInput | QsNasionalInput): KeteranganBerkas {
  return {
    ...('kode' in input
      ? { kode: input.kode, wilayah: `Provinsi ${input.nama}`, jenjang: 'Provinsi' }
      : { kode: NASIONAL, wilayah: 'Seluruh Indonesia', jenjang: 'Nasional' }),
    tahun: input.tahun,
    bulan: input.bulan,
    per: input.per,
    berjalan: input.berjalan,
    dicetak: input.dicetak,
    update: input.update,
    parameter: input.parameter.berlakuSejak,
  };
}

/** How old the parts are and what is missing, said openly on the cover. */
function statusGabungan(input: QsGabunganInput, kota: readonly RekapKota[]): BarisLembar[] {
  const per = kota.map((k) => k.per).toSorted();
  const lain = kota.filter((k) => k.parameter !== input.parameter.berlakuSejak);
  const belumAda = input.belumAda ?? [];
  const names = (areas: readonly { readonly kode: string; readonly nama: string }[]) =>
    areas.map((a) => `${a.nama} (${a.kode})`).join('; ');
  const awal = per[0];
  const akhir = per.at(-1);
  return [
    baris('Kab/kota dalam berkas', kota.length, 'angka'),
    baris(
      'Kab/kota tanpa data',
      belumAda.length,
      'angka',
      belumAda.length === 0 ? '' : ringkas(teksSel(names(belumAda))),
    ),
    ...(awal === undefined || akhir === undefined
      ? []
      : [
          baris(
            'Data kab/kota per',
            awal,
            'tanggal',
            awal === akhir
              ? 'Semua kab/kota pada tanggal yang sama.'
              : `Paling lama; yang terbaru per ${formatTanggalPanjang(akhir)}. Kab/kota tanpa perubahan tidak dihitung ulang.`,
          ),
        ]),
    ...(lain.length === 0
      ? []
      : [
          baris(
            'Parameter lain',
            lain.length,
            'angka',
            ringkas(teksSel(`Kab/kota yang masih memakai set parameter lain: ${names(lain)}`)),
          ),
        ]),
  ];
}

const PANJANG_KETERANGAN = 400;
function ringkas(teks: string): string {
  return teks.length <= PANJANG_KETERANGAN ? teks : `${teks.slice(0, PANJANG_KETERANGAN - 2)} …`;
}
