// Views of the public page, in shards: one document takes about one write a second.
import { FieldValue } from 'firebase-admin/firestore';
import { KOLEKSI } from '../../../domain/basics/paths.ts';
import { getDb } from '../../platform/firebase.ts';
import { docs } from '../documents/docs.ts';

const SHARDS = 10;

/**
 * Counts so many views; `chance` in [0, 1) picks the shard. Answers the total, of the shards that hold a count: one
 * that was written over adds nothing, and stops no page.
 */
export async function addKunjungan(views: number, chance: number): Promise<number> {
  const collection = getDb().collection(KOLEKSI.kunjungan);
  const shard = collection.doc(String(Math.floor(chance * SHARDS)));
  await shard.set({ jumlah: FieldValue.increment(views) }, { merge: true });
  const { rows } = await docs.kunjungan.listReadable((query) => query);
  const total = rows.reduce((sum, { jumlah }) => sum + jumlah, 0);
  return Math.min(total, Number.MAX_SAFE_INTEGER);
}
