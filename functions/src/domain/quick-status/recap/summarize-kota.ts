// What the desk of a kab/kota shows of its recap: of each kelurahan its name and how many groups it has, of each month
// what closing it asks for, and of persons no more than the files show. The whole recap of the largest kabupaten weighs
// 130 kB, gzip, and its desk opens with it.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { KodeKecamatan, KodeKelurahan } from '../../basics/wilayah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { AngkaTertutup } from '../../records/city/angka-tertutup.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { AngkaTampil, showsPeminjam, toTampil } from './angka-tampil.ts';
import { AngkaBulan } from './bulanan.ts';
import { KUNCI_MUTU_BULAN } from './mutu-kota.ts';
import { BulanKota, RekapKota } from './rekap-kota.ts';

const BulanRingkas = z.object({
  ...BulanKota.shape,
  angka: z.object({
    ...z.pick(AngkaBulan, KUNCI_MUTU_BULAN).shape,
    /** Groups that were registered after the month had ended, by that day. */
    susulan: z.optional(
      z.array(z.object({ hari: Tanggal, angka: z.pick(AngkaTertutup, { ksm: true }) })),
    ),
  }),
});

export const RingkasKota = z.object({
  ...z.pick(RekapKota, {
    tahun: true,
    kode: true,
    nama: true,
    per: true,
    target: true,
    gerbang: true,
  }).shape,
  angka: AngkaTampil,
  bulanan: z.array(BulanRingkas),
  /** Both by code. */
  kecamatan: z.array(z.object({ kode: KodeKecamatan, nama: z.string() })),
  kelurahan: z.array(
    z.object({
      kode: KodeKelurahan,
      nama: z.string(),
      angka: z.object({ ksm: Cacah, bubar: Cacah }),
    }),
  ),
});
export type RingkasKota = ReadonlyDeep<z.infer<typeof RingkasKota>>;

export function summarizeKota(rekap: RekapKota): z.infer<typeof RingkasKota> {
  const { tahun, kode, nama, per, angka, target, bulanan, gerbang } = rekap;
  return {
    tahun,
    kode,
    nama,
    per,
    angka: toTampil(angka, rekap.samar, showsPeminjam([rekap])),
    target,
    bulanan: bulanan.map((it) => ({ ...it, angka: toRingkas(it.angka) })),
    gerbang,
    kecamatan: rekap.kecamatan.map((it) => ({ kode: it.kode, nama: it.nama })),
    kelurahan: rekap.kelurahan.map((it) => ({
      kode: it.kode,
      nama: it.nama,
      angka: { ksm: it.angka.ksm, bubar: it.angka.bubar },
    })),
  };
}

function toRingkas({ susulan, ...angka }: AngkaBulan) {
  const kunci = Object.keys(KUNCI_MUTU_BULAN) as (keyof typeof KUNCI_MUTU_BULAN)[];
  const shown = Object.fromEntries(kunci.map((each) => [each, angka[each]]));
  const later = susulan?.map((it) => ({ hari: it.hari, angka: { ksm: it.angka.ksm } }));
  return {
    ...(shown as Pick<AngkaBulan, (typeof kunci)[number]>),
    ...(later && { susulan: later }),
  };
}
