// What the page of an area shows, from a kelurahan to the nation: counts, months, target against what was
// reached, and the areas below. Put together from recaps, which were computed before; nothing is judged here.
import { z } from 'zod/mini';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { FIRST_DAY, maxTanggal, Tahun, Tanggal } from '../../basics/tanggal.ts';
import type { AngkaTarget } from '../../records/city/target.ts';
import {
  KodeWilayah,
  NASIONAL,
  type KodeProvinsi,
  type KodeKotaOrSubkota,
  isJenjang,
  isWithin,
} from '../../basics/wilayah.ts';
import { bulanOfKsm, sumBulan } from './bulanan.ts';
import { BulanTampil, isBulanSamar, toAngkaBulanTampil } from './bulan-tampil.ts';
import { AngkaTampil, showsPeminjam, toTampil, toTampilAtas } from './angka-tampil.ts';
import { planAtas } from '../samaran/plan-atas.ts';
import type { Samaran, Ukuran } from '../samaran/ukuran.ts';
import { AngkaGerbang, sumGerbang } from './gerbang-ksm.ts';
import { realisasiOf } from './realisasi.ts';
import { AngkaMutu, mutuOfKota, sumMutu } from './mutu-kota.ts';
import type { RekapKota } from './rekap-kota.ts';
import type { RekapRingkas } from './rekap-ringkas.ts';
import type { RekapAngka } from './rekap.ts';
import { byKode, compareText } from '../../basics/urutan.ts';

export const BarisWilayah = z.object({
  kode: KodeWilayah,
  nama: z.string(),
  angka: AngkaTampil,
  /** Null below a kab/kota, which is the smallest area that closes months. */
  mutu: z.nullable(AngkaMutu),
});
export type BarisWilayah = ReadonlyDeep<z.infer<typeof BarisWilayah>>;

const TargetNow = z.object({ target: z.int(), kini: z.int() });
/** Of members; null where it is hidden. */
const TargetAnggota = z.object({ target: z.int(), kini: z.nullable(z.int()) });

/** Sums over the kab/kota that have a target: what others reached would flatter the percentage. */
const TargetWilayah = z.object({
  /** Kab/kota with a target, of all. */
  bertarget: Cacah,
  semua: Cacah,
  angka: z.object({
    ksm: TargetNow,
    berdaya: TargetNow,
    sesi: TargetNow,
    anggota: TargetAnggota,
  } satisfies Record<keyof AngkaTarget, typeof TargetNow | typeof TargetAnggota>),
});
type TargetWilayah = ReadonlyDeep<z.infer<typeof TargetWilayah>>;

export const RingkasWilayah = z.object({
  tahun: Tahun,
  kode: KodeWilayah,
  nama: z.string(),
  /** Areas above, from the nation down. */
  atas: z.array(z.object({ kode: KodeWilayah, nama: z.string() })),
  per: Tanggal,
  berjalan: z.boolean(),
  angka: AngkaTampil,
  /** Null for a kecamatan, whose months are not kept. */
  bulanan: z.nullable(z.array(BulanTampil)),
  /** Null below a kab/kota, as are the next two. */
  target: z.nullable(TargetWilayah),
  gerbang: z.nullable(AngkaGerbang),
  mutu: z.nullable(AngkaMutu),
  /** By code; empty for a kelurahan. */
  bawah: z.array(BarisWilayah),
});
export type RingkasWilayah = ReadonlyDeep<z.infer<typeof RingkasWilayah>>;

const NAMA_NASIONAL = 'Indonesia';

/** The country, a province, or a kab/kota by itself (its kecamatan come from `summarizeWithinKota`). */
function summarizeAbove({
  kode,
  nama,
  atas,
  kota,
  bawah,
  angka,
}: {
  readonly kode: KodeWilayah;
  readonly nama: string;
  readonly atas: RingkasWilayah['atas'];
  readonly kota: readonly RekapRingkas[];
  readonly bawah: readonly BarisWilayah[];
  readonly angka: AngkaTampil;
}): RingkasWilayah {
  const newest = kota.toSorted((a, b) => compareText(b.per, a.per))[0];
  if (newest === undefined) throw new RangeError(`no recap of ${kode}`);
  return {
    tahun: newest.tahun,
    kode,
    nama,
    atas,
    per: newest.per,
    berjalan: newest.berjalan,
    angka,
    bulanan: monthsOf(kota),
    target: targetOf(kota),
    gerbang: sumGerbang(kota.map((k) => k.gerbang)),
    mutu: sumMutu(kota.map(mutuOfKota)),
    bawah,
  };
}

const shownOf = (kode: KodeWilayah, kota: readonly RekapRingkas[], samaran: Samaran) =>
  toTampilAtas(kota, samaran.get(kode) ?? []);

export function summarizeNasional(kota: readonly RekapRingkas[]): RingkasWilayah {
  const samaran = planAtas(kota);
  const bawah = [...Map.groupBy(kota, (k) => k.provinsi)].map(([kode, within]): BarisWilayah => ({
    kode,
    nama: within[0]?.namaProvinsi ?? kode,
    angka: shownOf(kode, within, samaran),
    mutu: sumMutu(within.map(mutuOfKota)),
  }));
  return summarizeAbove({
    kode: NASIONAL,
    nama: NAMA_NASIONAL,
    atas: [],
    kota,
    bawah: bawah.toSorted(byKode),
    angka: shownOf(NASIONAL, kota, samaran),
  });
}

export function summarizeProvinsi(
  kode: KodeProvinsi,
  kota: readonly RekapRingkas[],
): RingkasWilayah {
  const bawah = kota.map((k): BarisWilayah => ({
    kode: k.kode,
    nama: k.nama,
    angka: toTampil(k.angka, k.samar, showsPeminjam([k])),
    mutu: mutuOfKota(k),
  }));
  const nama = kota[0]?.namaProvinsi ?? kode;
  return summarizeAbove({
    kode,
    nama,
    atas: [NEGARA],
    kota,
    bawah: bawah.toSorted(byKode),
    angka: shownOf(kode, kota, planAtas(kota)),
  });
}

/**
 * A kab/kota, or a kecamatan or kelurahan of it; null where the recap has no such row. `capaian` are the
 * groups of the kelurahan in the months of the recap; other areas need none.
 */
export function summarizeWithinKota(
  kode: KodeKotaOrSubkota,
  rekap: RekapKota,
  capaian: readonly CapaianKsm[],
): RingkasWilayah | null {
  const provinsi = [NEGARA, { kode: rekap.provinsi, nama: rekap.namaProvinsi }];
  const kota = [...provinsi, { kode: rekap.kode, nama: rekap.nama }];
  const rows = (from: readonly BarisRekapKota[]): BarisWilayah[] =>
    from.map((row) => ({
      kode: row.kode,
      nama: row.nama,
      angka: toTampil(row.angka, row.samar, false),
      mutu: null,
    }));
  const below = {
    tahun: rekap.tahun,
    kode,
    per: rekap.per,
    berjalan: rekap.berjalan,
    target: null,
    gerbang: null,
    mutu: null,
  };
  if (isJenjang(kode, 'kota'))
    return summarizeAbove({
      kode,
      nama: rekap.nama,
      atas: provinsi,
      kota: [rekap],
      bawah: rows(rekap.kecamatan),
      angka: toTampil(rekap.angka, rekap.samar, showsPeminjam([rekap])),
    });
  if (isJenjang(kode, 'kecamatan')) {
    const row = rekap.kecamatan.find((k) => k.kode === kode);
    if (row === undefined) return null;
    const bawah = rows(rekap.kelurahan.filter((k) => isWithin(k.kode, kode)));
    const angka = toTampil(row.angka, row.samar, false);
    return { ...below, nama: row.nama, atas: kota, angka, bulanan: null, bawah };
  }
  const row = rekap.kelurahan.find((k) => k.kode === kode);
  if (row === undefined) return null;
  const kecamatan = rekap.kecamatan.find((k) => isWithin(kode, k.kode));
  const atas = [...kota, ...(kecamatan ? [{ kode: kecamatan.kode, nama: kecamatan.nama }] : [])];
  const byMonth = Map.groupBy(capaian, (it) => it.bulan);
  const bulanan = rekap.bulanan.map(({ bulan, per }) => ({
    bulan,
    per,
    wilayah: 1,
    angka: toAngkaBulanTampil(
      sumBulan((byMonth.get(bulan) ?? []).map(bulanOfKsm)),
      bulan !== rekap.bulan || row.samar.includes('anggota'),
    ),
  }));
  const angka = toTampil(row.angka, row.samar, false);
  return { ...below, nama: row.nama, atas, angka, bulanan, bawah: [] };
}

/** A kecamatan or kelurahan in the recap of its kab/kota. */
interface BarisRekapKota {
  readonly kode: KodeWilayah;
  readonly nama: string;
  readonly angka: RekapAngka;
  readonly samar: readonly Ukuran[];
}

const NEGARA = { kode: NASIONAL, nama: NAMA_NASIONAL };

/** Of other days, or of part of the areas, the sum would not be of the same kab/kota: where one is hidden, so is it. */
function monthsOf(kota: readonly RekapRingkas[]): BulanTampil[] {
  const months = Map.groupBy(
    kota.flatMap((k) =>
      k.bulanan.map((b) => ({ ...b, isSamar: isBulanSamar(k, b.bulan, b.angka.anggota) })),
    ),
    (b) => b.bulan,
  );
  return [...months]
    .map(([bulan, of]) => ({
      bulan,
      per: of.reduce((last, b) => maxTanggal(b.per, last), FIRST_DAY),
      wilayah: of.length,
      angka: toAngkaBulanTampil(
        sumBulan(of.map((b) => b.angka)),
        of.some((b) => b.isSamar),
      ),
    }))
    .toSorted((a, b) => compareText(a.bulan, b.bulan));
}

/** The sum over part of the kab/kota tells what one of them hides. */
function targetOf(kota: readonly RekapRingkas[]): TargetWilayah {
  const bertarget = kota.filter((k) => k.target !== null);
  const realisasi = bertarget.map(realisasiOf);
  const sum = (kunci: keyof AngkaTarget) => ({
    target: realisasi.reduce((n, r) => n + (r[kunci].target ?? 0), 0),
    kini: realisasi.reduce((n, r) => n + r[kunci].kini, 0),
  });
  const isSamarAnggota = kota.some((k) => k.samar.includes('anggota'));
  const anggota = sum('anggota');
  return {
    bertarget: bertarget.length,
    semua: kota.length,
    angka: {
      ksm: sum('ksm'),
      berdaya: sum('berdaya'),
      sesi: sum('sesi'),
      anggota: isSamarAnggota ? { ...anggota, kini: null } : anggota,
    },
  };
}
