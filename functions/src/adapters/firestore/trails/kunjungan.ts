// Views of the public page, in shards: one document takes about one write a second.
import { FieldValue } from 'firebase-admin/firestore';
import { KOLEKSI } from '../../../domain/basics/paths.ts';
import { getDb } from '../../platform/firebase.ts';

const SHARDS = 10;

/** Counts one view; `chance` in [0, 1) picks the shard. Answers the total. */
export async function addKunjungan(chance: number): Promise<number> {
  const collection = getDb().collection(KOLEKSI.kunjungan);
  const shard = collection.doc(String(Math.floor(chance * SHARDS)));
  await shard.set({ jumlah: FieldValue.increment(1) }, { merge: true });
  const snapshot = await collection.get();
  let total = 0;
  for (const doc of snapshot.docs) {
    const jumlah: unknown = doc.get('jumlah');
    if (typeof jumlah === 'number') total += jumlah;
  }
  return total;
}
