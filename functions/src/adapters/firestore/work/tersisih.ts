// Documents set aside because they cannot be read, `tersisih/{collection}_{id}`.
import type { KsmId } from '../../../domain/basics/identitas.ts';
import type { KodeKota, KodeWilayah } from '../../../domain/basics/wilayah.ts';
import type { Tersisih } from '../../../domain/recompute/tersisih.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import { within } from '../within.ts';

/** Oldest first, at most `limit`. */
export function listTersisih(limit: number): Promise<Listed<Tersisih>> {
  return docs.tersisih.listReadable((q) => q.orderBy('sejak').limit(limit));
}

/** Of an area and of all within it, by kab/kota; only the whole country has those of no known one. */
export function pageOfTersisih(
  kode: KodeWilayah,
  lewati: number,
  banyak: number,
): Promise<Listed<Tersisih>> {
  return docs.tersisih.listReadable((q) =>
    within(q, 'kota', kode).orderBy('kota').offset(lewati).limit(banyak),
  );
}

export function countTersisih(kode: KodeWilayah): Promise<number> {
  return docs.tersisih.count((q) => within(q, 'kota', kode));
}

/** Of one group. */
export function listTersisihKsm(ksmId: KsmId): Promise<Listed<Tersisih>> {
  return docs.tersisih.listReadable((q) => q.where('ksmId', '==', ksmId));
}

/** Of a kab/kota; null: of none, or nobody knows of which. */
export function listTersisihKota(kota: KodeKota | null): Promise<Listed<Tersisih>> {
  return docs.tersisih.listReadable((q) => q.where('kota', '==', kota));
}
