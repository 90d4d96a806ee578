// What a kab/kota has beside its groups, from its history: LKM, books of UPKs, targets, closings, visits.
import { monthIn, type Bulan } from '../basics/tanggal.ts';
import { byId } from '../basics/urutan.ts';
import type { Replayed } from './replay-riwayat.ts';
import type { CatatanKota } from '../quick-status/updates/kota-part.ts';
import { recordsOf } from './replayed-records.ts';

export function cityThen(
  replayed: Replayed,
  { tahun, bulan }: { readonly tahun: number; readonly bulan: Bulan },
): Omit<CatatanKota, 'lokasi'> {
  const first = monthIn(tahun, 1);
  const ofYear = <T extends { readonly bulan: Bulan }>(all: readonly T[]) =>
    all.filter((it) => it.bulan >= first && it.bulan <= bulan);
  return {
    lkm: recordsOf(replayed, 'lkm').toSorted(byId),
    upkBulanan: ofYear(recordsOf(replayed, 'upkBulanan')),
    target: recordsOf(replayed, 'target').find((it) => it.tahun === tahun) ?? null,
    verifikasi: ofYear(recordsOf(replayed, 'verifikasi')),
    ujiPetik: ofYear(recordsOf(replayed, 'ujiPetik')),
  };
}
