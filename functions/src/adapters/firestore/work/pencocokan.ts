// What verifications found, `pencocokan/{kode}`, by area.
import type { Pencocokan } from '../../../domain/verify/pencocokan.ts';
import type { KodeWilayah } from '../../../domain/basics/wilayah.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import { within } from '../within.ts';

/** Of an area and of all within it. */
export function listPencocokanIn(kode: KodeWilayah): Promise<Listed<Pencocokan>> {
  return docs.pencocokan.listReadable((q) => within(q, 'kode', kode));
}

/** Those that found a difference. */
export function listPencocokanBerselisih(limit: number): Promise<Listed<Pencocokan>> {
  return docs.pencocokan.listReadable((q) => q.where('terakhir.selisih', '>', 0).limit(limit));
}
