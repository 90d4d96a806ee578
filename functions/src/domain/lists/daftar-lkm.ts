// The LKM of a kab/kota as the server keeps them for its list: an object in Storage that anybody may throw away. What was
// submitted after it is added on reading.
import { z } from 'zod/mini';
import { KodeKota } from '../basics/wilayah.ts';
import { Lkm } from '../records/lkm.ts';

const BarisLkm = z.strictObject(
  z.pick(Lkm, { id: true, nama: true, wilayah: true, edisi: true }).shape,
);
export type BarisLkm = z.infer<typeof BarisLkm>;

export const DaftarLkm = z.strictObject({
  /** Raised when lines are made in another way: older ones are then made anew. */
  bentuk: z.literal(1),
  kota: KodeKota,
  /** Server times before the last read, and before the last one of everything, ISO 8601. */
  dibaca: z.iso.datetime(),
  dibacaUtuh: z.iso.datetime(),
  /** LKM that could not be read: they have no line. */
  tanpaBaris: z.int(),
  /** By id. */
  baris: z.array(BarisLkm),
});
export type DaftarLkm = z.infer<typeof DaftarLkm>;

/** Where it lies. Written over: whichever is there says itself what it has read. */
export const objekDaftarLkm = (kota: KodeKota) => `daftar/lkm/${kota}.json.gz`;

/** Lines by id; `changed` replace those of the same id. */
export function withLkm(baris: readonly BarisLkm[], changed: readonly Lkm[]): BarisLkm[] {
  const rows = new Map(baris.map((it) => [it.id, it]));
  for (const { id, nama, wilayah, edisi } of changed) rows.set(id, { id, nama, wilayah, edisi });
  return [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
