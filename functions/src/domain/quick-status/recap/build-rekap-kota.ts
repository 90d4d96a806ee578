// Adds up the groups of one kab/kota, its kecamatan and its kelurahan.
import type { KsmId } from '../../basics/identitas.ts';
import { kecamatanOf, provinsiOf } from '../../basics/code-shapes.ts';
import { monthEnd, type Bulan, type Tanggal } from '../../basics/tanggal.ts';
import { byKode, compareText } from '../../basics/urutan.ts';
import {
  isReplaced,
  isWithin,
  type KodeKecamatan,
  type KodeKelurahan,
  type KodeKota,
  type KodeKotaOrSubkota,
  type LokasiProgram,
} from '../../basics/wilayah.ts';
import { KUNCI_TERTUTUP } from '../../records/city/angka-tertutup.ts';
import type { AngkaTarget } from '../../records/city/target.ts';
import { batasTutup } from '../../records/city/tutup-bulan.ts';
import type { UjiPetik } from '../../records/city/uji-petik.ts';
import type { Lkm } from '../../records/lkm.ts';
import type { Verifikasi } from '../../records/verifikasi.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { isSummed } from '../../recompute/is-summed.ts';
import { planKota, type PlanKota } from '../samaran/plan-kota.ts';
import {
  bulanOfKsm,
  sumBulan,
  susulanOf,
  trimSusulan,
  withoutSusulan,
  type AngkaBulan,
} from './bulanan.ts';
import type { AngkaGerbang } from './gerbang-ksm.ts';
import { isSamar, toUkuran } from '../samaran/ukuran.ts';
import { addRekap, EMPTY_REKAP, NO_HADIR, rekapOfKsm, sumRekap, type RekapAngka } from './rekap.ts';
import type { BulanKota, RekapArea } from './rekap-kota.ts';
import { ujiOf } from './uji-kota.ts';
import type { AngkaUpk } from './upk-kota.ts';

export interface RekapKotaInput<K extends KodeKotaOrSubkota = KodeKota> {
  readonly tahun: number;
  readonly kode: K;
  readonly nama: string;
  readonly namaProvinsi: string;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly berjalan: boolean;
  readonly parameter: Tanggal;
  /** The month's results of every group of the kab/kota. */
  readonly capaian: readonly CapaianKsm[];
  /** Every programme location of the kab/kota, including those without a group. */
  readonly lokasi: readonly LokasiProgram[];
  readonly lkm: readonly Pick<Lkm, 'id' | 'nama' | 'wilayah'>[];
  /** Earlier months of the data year. */
  readonly sebelumnya: readonly { readonly bulan: Bulan; readonly angka: AngkaBulan }[];
  readonly tahunLalu: AngkaBulan | null;
  readonly verifikasi: readonly Verifikasi[];
  /** Days on which months were closed; left out: those of `verifikasi`. */
  readonly ditutup?: ReadonlyMap<Bulan, Tanggal>;
  readonly target: AngkaTarget | null;
  /** Visits to drawn groups in months of the data year; left out: none. */
  readonly ujiPetik?: readonly UjiPetik[];
  readonly gerbang: AngkaGerbang;
  readonly upk: AngkaUpk;
  /** Documents that could not be read; left out: none. */
  readonly tersisih?: number;
  /** Ratios of UPKs that are not added up; left out: none. */
  readonly upkTidakDijumlah?: number;
  /** The plan of the kab/kota; left out: it is made from these groups alone. */
  readonly plan?: PlanKota;
  /** Earlier months whose last update hid the members of the kab/kota; left out: none. */
  readonly samarBulan?: readonly Bulan[];
  /** The day on which the recap is made. */
  readonly hariIni: Tanggal;
  readonly versi: number;
  readonly dihitung: string;
}

const ONE_LOKASI: RekapAngka = { ...EMPTY_REKAP, lokasi: 1 };

/**
 * Adds up the groups of one kab/kota. A group in a kelurahan that the list of locations lacks keeps its
 * row, under its code instead of a name: nothing is left out silently.
 */
export function buildRekapKota<K extends KodeKotaOrSubkota>(
  input: RekapKotaInput<K>,
): RekapArea<K> {
  const kelurahan = new Map<KodeKelurahan, { nama: string; lkm: string[]; angka: RekapAngka }>();
  const namaKecamatan = new Map<KodeKecamatan, string>();
  const rowOf = (kode: KodeKelurahan) => {
    if (!isWithin(kode, input.kode)) throw new Error(`kelurahan ${kode} is not in ${input.kode}`);
    let row = kelurahan.get(kode);
    if (row === undefined) {
      row = { nama: kode, lkm: [], angka: EMPTY_REKAP };
      kelurahan.set(kode, row);
    }
    return row;
  };

  for (const lokasi of input.lokasi) {
    if (
      isReplaced(lokasi, input.per) &&
      !input.capaian.some((c) => c.wilayah.kelurahan === lokasi.kode)
    )
      continue;
    const row = rowOf(lokasi.kode);
    row.nama = lokasi.nama;
    // A code that was replaced stands beside its successors, which are counted.
    if (!isReplaced(lokasi, input.per)) row.angka = addRekap(row.angka, ONE_LOKASI);
    namaKecamatan.set(lokasi.wilayah.kecamatan, lokasi.namaKecamatan);
  }
  for (const lkm of input.lkm) {
    const row = rowOf(lkm.wilayah.kelurahan);
    row.lkm.push(lkm.nama);
    row.angka = addRekap(row.angka, { ...EMPTY_REKAP, lkm: 1 });
  }
  const plan = input.plan ?? planKota({ ksm: input.capaian });
  const seen = new Set<KsmId>();
  for (const ksm of input.capaian) {
    if (seen.has(ksm.ksmId)) throw new Error(`KSM ${ksm.ksmId} comes twice`);
    if (ksm.bulan !== input.bulan)
      throw new Error(`KSM ${ksm.ksmId} is of ${ksm.bulan}, not of ${input.bulan}`);
    seen.add(ksm.ksmId);
    const row = rowOf(ksm.wilayah.kelurahan);
    const one = rekapOfKsm(ksm);
    const isHadirSamar = isSamar(plan.samaran, ksm.ksmId, 'kehadiran');
    row.angka = addRekap(row.angka, isHadirSamar ? { ...one, ...NO_HADIR } : one);
  }

  const samarOf = (kode: string) => toUkuran(plan.samaran.get(kode) ?? []);
  const rows = [...kelurahan]
    .map(([kode, row]) => ({
      kode,
      nama: row.nama,
      lkm: row.lkm.toSorted(compareText),
      angka: row.angka,
      samar: samarOf(kode),
    }))
    .toSorted(byKode);
  const kecamatan = [...Map.groupBy(rows, (row) => kecamatanOf(row.kode))].map(([kode, below]) => ({
    kode,
    nama: namaKecamatan.get(kode) ?? kode,
    angka: sumRekap(below.map((row) => row.angka)),
    samar: samarOf(kode),
  }));
  return {
    tahun: input.tahun,
    kode: input.kode,
    nama: input.nama,
    provinsi: provinsiOf(input.kode),
    namaProvinsi: input.namaProvinsi,
    bulan: input.bulan,
    per: input.per,
    berjalan: input.berjalan,
    parameter: input.parameter,
    angka: sumRekap(rows.map((row) => row.angka)),
    samar: samarOf(input.kode),
    samarBulan: [...(input.samarBulan ?? [])],
    target: input.target,
    tahunLalu: input.tahunLalu && withoutSusulan(input.tahunLalu),
    sesiSebelum: input.capaian.reduce((sum, row) => sum + row.sesiTotal - row.sesiTahun, 0),
    bulanan: buildBulanan(input),
    gerbang: input.gerbang,
    upk: input.upk,
    kecamatan,
    kelurahan: rows,
    tersisih: input.tersisih ?? 0,
    tidakDijumlah:
      input.capaian.filter(({ capaian }) => capaian.tingkat !== 'Bubar' && !isSummed(capaian))
        .length + (input.upkTidakDijumlah ?? 0),
    perubahan: null,
    bagian: null,
    versi: input.versi,
    dihitung: input.dihitung,
  };
}

/** What moved, without the groups that were registered since. */
function compareTertutup(
  closed: Verifikasi,
  angka: AngkaBulan,
): Pick<NonNullable<BulanKota['tutup']>, 'tetap' | 'geser'> {
  const geser = KUNCI_TERTUTUP.map((kunci) => ({
    kunci,
    dari: closed.angka[kunci],
    ke: angka[kunci] - susulanOf(angka, kunci, closed.tanggal),
  })).filter(({ dari, ke }) => dari !== ke);
  return { tetap: KUNCI_TERTUTUP.length - geser.length, geser };
}

function buildBulanan(input: RekapKotaInput<KodeKotaOrSubkota>): BulanKota[] {
  const months = [
    ...input.sebelumnya.map(({ bulan, angka }) => ({ bulan, per: monthEnd(bulan), angka })),
    { bulan: input.bulan, per: input.per, angka: sumBulan(input.capaian.map(bulanOfKsm)) },
  ].toSorted((a, b) => compareText(a.bulan, b.bulan));
  return months.map(({ bulan, per, angka: added }): BulanKota => {
    const closed = input.verifikasi.find((v) => v.bulan === bulan);
    const ditutup = closed?.tanggal ?? input.ditutup?.get(bulan) ?? null;
    const angka = trimSusulan(added, ditutup, input.hariIni);
    const hasEnded = per === monthEnd(bulan);
    return {
      bulan,
      per,
      angka,
      wajib:
        closed !== undefined || (hasEnded && angka.ksm > 0 && batasTutup(bulan) < input.hariIni),
      tutup:
        closed === undefined
          ? null
          : {
              tanggal: closed.tanggal,
              tepat: closed.tanggal <= batasTutup(bulan),
              ...compareTertutup(closed, angka),
            },
      ...ujiOf(
        input.ujiPetik?.find((it) => it.bulan === bulan),
        input.kode,
        closed ?? null,
      ),
    };
  });
}
