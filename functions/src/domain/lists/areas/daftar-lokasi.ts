// The programme locations of a kab/kota as the server keeps them for choosing and searching: an object in Storage that
// anybody may throw away. What administrators changed after it is added on reading.
import { z } from 'zod/mini';
import { kotaOf } from '../../basics/code-shapes.ts';
import { KodeKelurahan, KodeKota, type LokasiProgram } from '../../basics/wilayah.ts';
import { LokasiPilihan } from './pilihan-lokasi.ts';

export const DaftarLokasi = z.strictObject({
  /** Raised when lines are made in another way: older ones are then made anew. */
  bentuk: z.literal(1),
  kota: KodeKota,
  /** Server times before the last read, and before the last one of everything, ISO 8601. */
  dibaca: z.iso.datetime(),
  dibacaUtuh: z.iso.datetime(),
  /** Locations that could not be read: they have no line. */
  tanpaBaris: z.int(),
  /** By code. */
  baris: z.array(LokasiPilihan),
});
export type DaftarLokasi = z.infer<typeof DaftarLokasi>;

/** Where it lies. Written over: whichever is there says itself what it has read. */
export const objekDaftarLokasi = (kota: KodeKota) => `daftar/lokasi/${kota}.json.gz`;

/** Lines by code; `changed` replace those of the same code. */
export function withLokasi(
  baris: readonly LokasiPilihan[],
  changed: readonly LokasiProgram[],
): LokasiPilihan[] {
  const rows = new Map(baris.map((it) => [it.kode, it]));
  for (const { kode, nama, namaKecamatan, namaKota, diganti } of changed)
    rows.set(kode, { kode, nama, namaKecamatan, namaKota, diganti: diganti ?? null });
  return [...rows.values()].toSorted((a, b) => (a.kode < b.kode ? -1 : 1));
}

/** Codes of the locations of a kab/kota among what entries of the trail are about, each once. */
export function changedIn(
  kota: KodeKota,
  jejak: readonly { readonly sasaran: string }[],
): KodeKelurahan[] {
  const codes = jejak.flatMap(({ sasaran }) => KodeKelurahan.safeParse(sasaran).data ?? []);
  return [...new Set(codes)].filter((kode) => kotaOf(kode) === kota);
}
