// The country of `bench qs-change`: 514 kab/kota with 284,000 groups, each with its raw records of three
// years, made one kab/kota at a time.
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import {
  recomputeMonths,
  type CatatanKsm,
} from '../../../functions/src/domain/recompute/recompute-months.ts';
import { lkmIdOf, type Lkm } from '../../../functions/src/domain/records/lkm.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import type { RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { buildRekapKota } from '../../../functions/src/domain/quick-status/recap/build-rekap-kota.ts';
import { EMPTY_GERBANG } from '../../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import { EMPTY_UPK } from '../../../functions/src/domain/quick-status/recap/upk-kota.ts';
import { monthOf, yearOf, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  wilayahOf,
  type LokasiProgram,
  type KodeKota,
  toKodeKota,
  toKodeKelurahan,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { makeGroup } from '../maturity/maturity-groups.ts';
import { TODAY } from '../maturity/span.ts';

export const KOTA = 514;
export const KSM = 284_000;
const KELURAHAN = 10_948;
const PROVINSI = 38;
export const BULAN = monthOf(TODAY);
export const TAHUN = yearOf(TODAY);

export interface Place {
  readonly kode: KodeKota;
  readonly lokasi: readonly LokasiProgram[];
  readonly lkm: readonly Lkm[];
  /** Number of its first group, and one more than that of its last. */
  readonly from: number;
  readonly to: number;
}

/** The n-th kab/kota of the country, in order of code. */
export function placeOf(n: number): Place {
  const share = (total: number, i: number) => Math.floor((total * i) / KOTA);
  const provinsi = Math.floor((PROVINSI * n) / KOTA);
  const within = n - Math.ceil((KOTA * provinsi) / PROVINSI);
  const kode = toKodeKota(`${11 + provinsi}.${String(1 + within).padStart(2, '0')}`);
  const kelurahan = share(KELURAHAN, n + 1) - share(KELURAHAN, n);
  const lokasi = Array.from({ length: kelurahan }, (_, i): LokasiProgram => {
    const kecamatan = String(1 + Math.floor(i / 8)).padStart(2, '0');
    const desa = toKodeKelurahan(`${kode}.${kecamatan}.${1001 + (i % 8)}`);
    return {
      kode: desa,
      nama: `Kelurahan ${n}-${i}`,
      jenis: 'kelurahan',
      wilayah: wilayahOf(desa),
      namaProvinsi: `Provinsi ${provinsi}`,
      namaKota: `Kabupaten ${n}`,
      namaKecamatan: `Kecamatan ${n}-${Math.floor(i / 8)}`,
      ppmk: false,
      berlakuSejak: toTanggal('2015-01-01'),
    };
  });
  const lkm = lokasi.map(({ kode: desa, nama, wilayah }) => ({
    id: lkmIdOf(desa),
    nama: `BKM ${nama}`,
    wilayah,
    edisi: [{ berlakuSejak: toTanggal('2015-01-01'), edisi: 'A' as const }],
    urut: 1,
  }));
  return { kode, lokasi, lkm, from: share(KSM, n), to: share(KSM, n + 1) };
}

/** Raw records of a group, moved to a kelurahan of its kab/kota. */
export function recordsOf({ lokasi }: Place, nomor: number): CatatanKsm {
  const catatan = makeGroup(nomor);
  const home = lokasi[nomor % lokasi.length];
  if (home === undefined) throw new Error('a kab/kota without a kelurahan');
  return {
    ...catatan,
    ksm: { ...catatan.ksm, wilayah: home.wilayah, lkm: lkmIdOf(home.kode) },
  };
}

/** A group's report month, from all of its records. */
export function reportMonth(catatan: CatatanKsm): CapaianKsm {
  const [capaian] = recomputeMonths(catatan, BULAN, TODAY, [PARAMETER_AWAL]);
  if (capaian === undefined) throw new Error(`${catatan.ksm.id} has no ${BULAN}`);
  return capaian;
}

/** The same records with one more deposit in the last meeting held. */
export function withDeposit(catatan: CatatanKsm): CatatanKsm {
  const last = catatan.sesi.findLast(
    (s) => s.tanggal <= TODAY && s.status === 'dilaksanakan' && s.hadir.length > 0,
  );
  const saver = last?.hadir[0];
  if (last === undefined || saver === undefined) throw new Error(`${catatan.ksm.id} never met`);
  const setoran = { ...last.setoran, [saver]: (last.setoran[saver] ?? 0) + 5_000 };
  return {
    ...catatan,
    sesi: catatan.sesi.map((s) => (s === last ? { ...s, setoran, urut: s.urut + 1 } : s)),
  };
}

/** The recap of a kab/kota in its first build; gates and UPK are empty, as nobody has recorded any. */
export function recapOf(place: Place, capaian: readonly CapaianKsm[], dihitung: string): RekapKota {
  const [first] = place.lokasi;
  return buildRekapKota({
    tahun: TAHUN,
    kode: place.kode,
    nama: first?.namaKota ?? '',
    namaProvinsi: first?.namaProvinsi ?? '',
    bulan: BULAN,
    per: TODAY,
    berjalan: false,
    parameter: PARAMETER_AWAL.berlakuSejak,
    capaian,
    lokasi: place.lokasi,
    lkm: place.lkm,
    sebelumnya: [],
    tahunLalu: null,
    verifikasi: [],
    target: null,
    gerbang: EMPTY_GERBANG,
    upk: EMPTY_UPK,
    hariIni: TODAY,
    versi: 0,
    dihitung,
  });
}
