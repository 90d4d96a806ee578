// What waits for the check of a kab/kota, as the progress of each group's computation has it.
import type { Query } from 'firebase-admin/firestore';
import type { JenisAntrean } from '../../../domain/antrean/antrean.ts';
import type { KsmId } from '../../../domain/basics/identitas.ts';
import { FIRST_DAY, type Bulan } from '../../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import type { Penghitungan } from '../../../domain/recompute/penghitungan.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';

const within = (q: Query, kota: KodeKota, bulan: Bulan | null) => {
  const all = q.where('wilayah.kota', '==', kota);
  return bulan === null ? all : all.where('antrean.bulan', 'array-contains', bulan);
};

/** Groups of which something waits, in the month or in any (null), the oldest first. */
export function pageOfAntrean(
  kota: KodeKota,
  bulan: Bulan | null,
  limit: number,
  setelah: Pick<Penghitungan, 'ksmId' | 'antrean'> | null = null,
): Promise<Listed<Penghitungan, KsmId>> {
  return docs.penghitungan.listReadable((q) => {
    const inOrder = within(q, kota, bulan)
      .where('antrean.tertua', '>=', FIRST_DAY)
      .orderBy('antrean.tertua')
      .orderBy('__name__')
      .limit(limit);
    return setelah === null ? inOrder : inOrder.startAfter(setelah.antrean?.tertua, setelah.ksmId);
  });
}

/** Groups of which something waits in the month. */
export function countAntrean(kota: KodeKota, bulan: Bulan): Promise<number> {
  return docs.penghitungan.count((q) => within(q, kota, bulan));
}

/** How much of a kind waits. */
export function sumAntrean(kota: KodeKota, jenis: JenisAntrean): Promise<number> {
  return docs.penghitungan.sum((q) => within(q, kota, null), `antrean.${jenis}`);
}
