// Documents set aside because they cannot be read, `tersisih/{collection}_{id}`.
import type { KsmId } from '../../../domain/basics/identitas.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import type { Tersisih } from '../../../domain/recompute/tersisih.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';

/** Oldest first, at most `limit`. */
export function listTersisih(limit: number): Promise<Listed<Tersisih>> {
  return docs.tersisih.listReadable((q) => q.orderBy('sejak').limit(limit));
}

/** Of one group. */
export function listTersisihKsm(ksmId: KsmId): Promise<Listed<Tersisih>> {
  return docs.tersisih.listReadable((q) => q.where('ksmId', '==', ksmId));
}

/** Of a kab/kota; null: of none, or nobody knows of which. */
export function listTersisihKota(kota: KodeKota | null): Promise<Listed<Tersisih>> {
  return docs.tersisih.listReadable((q) => q.where('kota', '==', kota));
}
