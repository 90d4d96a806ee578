// One page of the LKM of an area, with the kelurahan that they belong to.
import { z } from 'zod/mini';
import { hasWords } from '../basics/has-words.ts';
import { LkmId, NamaPendek } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { KodeKelurahan, type LokasiProgram } from '../basics/wilayah.ts';
import { Lkm } from '../records/lkm.ts';

/** Lines of a page. */
export const LKM_PER_PAGE = 50;

const LkmTerdaftar = z.strictObject({
  id: LkmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
  /** Name of the kelurahan and of its kab/kota; its code where it is no location of the programme. */
  tempat: z.string(),
  /** The newest edition of the loan rules that it follows. */
  edisi: Lkm.shape.edisi,
});

export const HalamanLkm = z.strictObject({
  /** LKM of the area, and those that fit what was searched. */
  jumlah: Cacah,
  cocok: Cacah,
  /** Kelurahan of the area, and those of them that have no LKM yet. */
  lokasi: Cacah,
  tanpaLkm: Cacah,
  baris: z.array(LkmTerdaftar),
});
export type HalamanLkm = z.infer<typeof HalamanLkm>;

/** The area's LKM by name, those whose name, place or code has the words; `lewati` are known. */
export function pageOfLkm(
  lkm: readonly Pick<Lkm, 'id' | 'nama' | 'wilayah' | 'edisi'>[],
  lokasi: readonly Pick<LokasiProgram, 'kode' | 'nama' | 'namaKota'>[],
  kata: string,
  lewati: number,
): HalamanLkm {
  const places = new Map(lokasi.map((it) => [it.kode, `${it.nama}, ${it.namaKota}`]));
  const known = new Set(lkm.map((it) => it.wilayah.kelurahan));
  const withLkm = lokasi.filter((it) => known.has(it.kode)).length;
  const found = lkm
    .map(({ id, nama, wilayah: { kelurahan }, edisi }) => ({
      id,
      nama,
      kelurahan,
      tempat: places.get(kelurahan) ?? kelurahan,
      edisi: edisi.slice(-1),
    }))
    .filter((it) => hasWords(kata, [it.nama, it.tempat, it.kelurahan]))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id') || (a.id < b.id ? -1 : 1));
  return {
    jumlah: lkm.length,
    cocok: found.length,
    lokasi: lokasi.length,
    tanpaLkm: lokasi.length - withLkm,
    baris: found.slice(lewati, lewati + LKM_PER_PAGE),
  };
}
