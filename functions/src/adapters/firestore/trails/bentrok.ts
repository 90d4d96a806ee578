// How many contents are kept that a person sent under an id already used.
import type { Uid } from '../../../domain/basics/identitas.ts';
import { KOLEKSI } from '../../../domain/basics/paths.ts';
import { getDb } from '../../platform/firebase.ts';
import { countSearch } from '../../platform/meter.ts';
import type { Transaction } from '../documents/document-kind.ts';

/** At most `limit`: without their contents, which may be large. */
export async function countBentrok(oleh: Uid, limit: number, tx: Transaction): Promise<number> {
  const kept = getDb().collection(KOLEKSI.kirimanBentrok).where('oleh', '==', oleh);
  const { size } = await tx.get(kept.limit(limit).select());
  countSearch(size);
  return size;
}
