// Quality of an area's data as the programme scored it (Kinerja SIM, KOTAKU data page): completeness,
// accuracy, punctuality and consistency, each as a numerator and a denominator that add up over areas.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { add, multiply, pecahan, toPersen, type Pecahan } from '../../basics/numbers/pecahan.ts';
import { monthEnd, type Tanggal } from '../../basics/tanggal.ts';
import { KUNCI_TERTUTUP, type AngkaTertutup } from '../../records/city/angka-tertutup.ts';
import { susulanOf, type AngkaBulan } from './bulanan.ts';
import type { BulanKota } from './rekap-kota.ts';

export const AngkaMutu = z.object({
  /** Months that ended and had groups, and those of them that are closed. */
  bulan: Cacah,
  terverifikasi: Cacah,
  /** Group-months of ended months, and those with a session or a reason. */
  ksmBulan: Cacah,
  lengkap: Cacah,
  catatan: Cacah,
  anomali: Cacah,
  selisihKas: Cacah,
  sesiKosong: Cacah,
  tanpaAnggota: Cacah,
  kasMinus: Cacah,
  lebihBayar: Cacah,
  /** Months that had to be closed by now, those that are closed, and those closed in time. */
  wajib: Cacah,
  tutup: Cacah,
  tepat: Cacah,
  /** Key figures of closed months, and those that have not changed since. */
  angkaTutup: Cacah,
  angkaTetap: Cacah,
  /** Groups of closed months that were registered after the closing. */
  susulan: z._default(Cacah, 0),
  /** Groups that were visited, what was compared there, and what agreed. */
  ujiKsm: z._default(Cacah, 0),
  ujiButir: z._default(Cacah, 0),
  ujiCocok: z._default(Cacah, 0),
});
export type AngkaMutu = ReadonlyDeep<z.infer<typeof AngkaMutu>>;

export const EMPTY_MUTU: AngkaMutu = {
  bulan: 0,
  terverifikasi: 0,
  ksmBulan: 0,
  lengkap: 0,
  catatan: 0,
  anomali: 0,
  selisihKas: 0,
  sesiKosong: 0,
  tanpaAnggota: 0,
  kasMinus: 0,
  lebihBayar: 0,
  wajib: 0,
  tutup: 0,
  tepat: 0,
  angkaTutup: 0,
  angkaTetap: 0,
  susulan: 0,
  ujiKsm: 0,
  ujiButir: 0,
  ujiCocok: 0,
};
const KUNCI_MUTU = Object.keys(AngkaMutu.shape) as readonly (keyof AngkaMutu)[];

/** The counts of a month that its quality is made of. */
export const KUNCI_MUTU_BULAN = {
  ksm: true,
  lengkap: true,
  catatan: true,
  anomali: true,
  selisihKas: true,
  sesiKosong: true,
  tanpaAnggota: true,
  kasMinus: true,
  lebihBayar: true,
} as const;

/** A month, or what a page is sent of it. */
type BulanMutu = ReadonlyDeep<
  Omit<BulanKota, 'angka'> & {
    readonly angka: Pick<AngkaBulan, keyof typeof KUNCI_MUTU_BULAN> & {
      readonly susulan?: { hari: Tanggal; angka: Pick<AngkaTertutup, 'ksm'> }[] | undefined;
    };
  }
>;

export function mutuOfBulan(b: BulanMutu): AngkaMutu {
  const { angka } = b;
  const ended = b.per === monthEnd(b.bulan) && angka.ksm > 0;
  return {
    bulan: Number(ended),
    // A month is closed for the whole kab/kota, also where a kelurahan has no group left in it.
    terverifikasi: Number(ended && b.tutup !== null),
    // A month that still runs can still get its session.
    ksmBulan: ended ? angka.ksm : 0,
    lengkap: ended ? angka.lengkap : 0,
    catatan: angka.catatan,
    anomali: angka.anomali,
    selisihKas: angka.selisihKas,
    sesiKosong: angka.sesiKosong,
    tanpaAnggota: angka.tanpaAnggota,
    kasMinus: angka.kasMinus,
    lebihBayar: angka.lebihBayar,
    wajib: Number(b.wajib),
    tutup: Number(b.tutup !== null),
    tepat: Number(b.tutup?.tepat === true),
    angkaTutup: b.tutup === null ? 0 : KUNCI_TERTUTUP.length,
    angkaTetap: b.tutup?.tetap ?? 0,
    susulan: b.tutup === null ? 0 : susulanOf(angka, 'ksm', b.tutup.tanggal),
    ujiKsm: b.uji?.ksm ?? 0,
    ujiButir: b.uji?.butir ?? 0,
    ujiCocok: b.uji?.cocok ?? 0,
  };
}

/** Associative and commutative, with `EMPTY_MUTU` as identity. */
export function sumMutu(parts: Iterable<AngkaMutu>): AngkaMutu {
  const sum: Record<keyof AngkaMutu, number> = { ...EMPTY_MUTU };
  for (const part of parts) for (const kunci of KUNCI_MUTU) sum[kunci] += part[kunci];
  return sum;
}

export const mutuOfKota = (rekap: { readonly bulanan: readonly BulanMutu[] }) =>
  sumMutu(rekap.bulanan.map(mutuOfBulan));

/** Weights of the four ratios. */
export const BOBOT = { kelengkapan: 35, akurasi: 35, ketepatan: 15, konsistensi: 15 } as const;

export function ratiosOf(
  a: AngkaMutu,
): Readonly<Record<keyof typeof BOBOT, readonly [number, number]>> {
  return {
    kelengkapan: [a.lengkap, a.ksmBulan],
    akurasi: [a.catatan - a.anomali, a.catatan],
    ketepatan: [a.tepat, a.wajib],
    konsistensi: [a.angkaTetap, a.angkaTutup],
  };
}

/** Evkin: the weighted mean of the ratios that apply, their weights scaled back to 100; null when none does. */
export function evkinOf(a: AngkaMutu): number | null {
  let sum: Pecahan | null = null;
  let weights = 0;
  for (const [kunci, [pembilang, penyebut]] of Object.entries(ratiosOf(a))) {
    if (penyebut === 0) continue;
    const bobot = BOBOT[kunci as keyof typeof BOBOT];
    const part = pecahan(bobot * pembilang, penyebut);
    sum = sum === null ? part : add(sum, part);
    weights += bobot;
  }
  return sum === null ? null : toPersen(multiply(sum, pecahan(1, weights)));
}
