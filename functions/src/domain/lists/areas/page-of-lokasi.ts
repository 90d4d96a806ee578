// One page of the programme locations of a kab/kota.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { LokasiProgram } from '../../basics/wilayah.ts';
import { isFound, type LokasiPilihan } from './pilihan-lokasi.ts';

/** Lines of a page. */
export const LOKASI_PER_PAGE = 50;

export const HalamanLokasi = z.object({
  /** Locations of the kab/kota, and those that fit what was searched. */
  jumlah: Cacah,
  cocok: Cacah,
  baris: z.array(LokasiProgram),
  /** Where the next page begins; null: there is none. */
  lanjut: z.nullable(Cacah),
});
export type HalamanLokasi = z.infer<typeof HalamanLokasi>;

/** Those whose name, kecamatan or code has the words, in the order in which they are given. */
export function pageOfLokasi<L extends LokasiPilihan>(
  lokasi: readonly L[],
  kata: string,
  lewati: number,
): Omit<HalamanLokasi, 'baris'> & { readonly baris: readonly L[] } {
  const found = lokasi.filter((it) => isFound(it, kata));
  return {
    jumlah: lokasi.length,
    cocok: found.length,
    baris: found.slice(lewati, lewati + LOKASI_PER_PAGE),
    lanjut: nextOf(lewati, found.length),
  };
}

/** Where the page after the one at `lewati` begins. */
export function nextOf(lewati: number, cocok: number): number | null {
  const next = lewati + LOKASI_PER_PAGE;
  return next < cocok ? next : null;
}
