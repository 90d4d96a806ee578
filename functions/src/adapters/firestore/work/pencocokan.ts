// What verifications found, `pencocokan/{kode}`, by area.
import type { Query } from 'firebase-admin/firestore';
import type { Pencocokan } from '../../../domain/verify/pencocokan.ts';
import type { KodeWilayah } from '../../../domain/basics/wilayah.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import { within } from '../within.ts';

/** Of an area and of all within it. */
export function listPencocokanIn(kode: KodeWilayah): Promise<Listed<Pencocokan>> {
  return docs.pencocokan.listReadable((q) => within(q, 'kode', kode));
}

/** Some of those of the country that found a difference, the one with the fewest first. */
export function pageOfBerselisih(lewati: number, banyak: number): Promise<Listed<Pencocokan>> {
  return docs.pencocokan.listReadable((q) => isDiffering(q).offset(lewati).limit(banyak));
}

export function countBerselisih(): Promise<number> {
  return docs.pencocokan.count(isDiffering);
}

const isDiffering = (q: Query) => q.where('terakhir.selisih', '>', 0);
