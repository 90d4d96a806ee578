// Locations to choose one from: all of them while they fit on a page, otherwise the areas they lie in first, or those
// that have the searched words. The same on the server and on a phone that keeps them.
import { z } from 'zod/mini';
import { hasWords } from '../../basics/has-words.ts';
import { kecamatanOf, kotaOf } from '../../basics/code-shapes.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import {
  isWithin,
  KodeKecamatan,
  KodeKota,
  LokasiProgram,
  type KodeWilayah,
} from '../../basics/wilayah.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';

/** Lines of a page. */
export const LOKASI_TO_CHOOSE = 60;

/** A location as it is chosen. */
export const LokasiPilihan = z.object(
  z.pick(LokasiProgram, {
    kode: true,
    nama: true,
    namaKecamatan: true,
    namaKota: true,
    diganti: true,
  }).shape,
);
export type LokasiPilihan = z.infer<typeof LokasiPilihan>;

export const PilihanLokasi = z.object({
  /** Locations of the areas, and those that fit what was searched. */
  jumlah: Cacah,
  cocok: Cacah,
  /** Areas to choose from first; none where the lines are there. */
  tempat: z.array(
    z.object({ kode: z.union([KodeKota, KodeKecamatan]), nama: z.string(), jumlah: Cacah }),
  ),
  baris: z.array(LokasiPilihan),
  /** Where the next page begins; null: there is none. */
  lanjut: z.nullable(Cacah),
});
export type PilihanLokasi = ReadonlyDeep<z.infer<typeof PilihanLokasi>>;

export interface AskedLokasi {
  readonly kode: readonly KodeWilayah[];
  /** Part of a name, a kecamatan or a code; empty: all. */
  readonly kata: string;
  /** So many lines are known. */
  readonly lewati: number;
}

/** Lines come by code, whatever the order in which they are given. */
export function pilihanLokasi(
  lokasi: readonly ReadonlyDeep<LokasiPilihan>[],
  { kode, kata, lewati }: AskedLokasi,
): PilihanLokasi {
  const here = lokasi.filter((it) => kode.some((each) => isWithin(it.kode, each)));
  const found = here
    .filter((it) => isFound(it, kata))
    .toSorted((a, b) => (a.kode < b.kode ? -1 : 1));
  const tempat =
    kata.trim() === '' && lewati === 0 && found.length > LOKASI_TO_CHOOSE ? tempatOf(found) : [];
  const next = lewati + LOKASI_TO_CHOOSE;
  return {
    jumlah: here.length,
    cocok: found.length,
    tempat,
    baris:
      tempat.length > 0
        ? []
        : found
            .slice(lewati, next)
            .map(({ kode: own, nama, namaKecamatan, namaKota, diganti }) => ({
              kode: own,
              nama,
              namaKecamatan,
              namaKota,
              diganti,
            })),
    lanjut: tempat.length === 0 && next < found.length ? next : null,
  };
}

export const isFound = (
  { nama, namaKecamatan, kode }: Pick<LokasiPilihan, 'nama' | 'namaKecamatan' | 'kode'>,
  kata: string,
): boolean => hasWords(kata, [nama, namaKecamatan, kode]);

/** The kab/kota they lie in, or the kecamatan of a single one; none where there is but one of these too. */
function tempatOf(lokasi: readonly ReadonlyDeep<LokasiPilihan>[]): PilihanLokasi['tempat'] {
  const kota = countBy(lokasi, ({ kode, namaKota }) => ({ kode: kotaOf(kode), nama: namaKota }));
  if (kota.length > 1) return kota;
  const kecamatan = countBy(lokasi, ({ kode, namaKecamatan }) => ({
    kode: kecamatanOf(kode),
    nama: namaKecamatan,
  }));
  return kecamatan.length > 1 ? kecamatan : [];
}

function countBy<K extends KodeKota | KodeKecamatan>(
  lokasi: readonly ReadonlyDeep<LokasiPilihan>[],
  areaOf: (it: ReadonlyDeep<LokasiPilihan>) => { readonly kode: K; readonly nama: string },
): { kode: K; nama: string; jumlah: number }[] {
  const counts = new Map<K, { kode: K; nama: string; jumlah: number }>();
  for (const it of lokasi) {
    const { kode, nama } = areaOf(it);
    counts.set(kode, { kode, nama, jumlah: (counts.get(kode)?.jumlah ?? 0) + 1 });
  }
  return [...counts.values()];
}
