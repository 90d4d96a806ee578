// Spoils one document for as long as a test looks at what stands beside it.
import { KOLEKSI, type Koleksi } from '../../../functions/src/domain/basics/paths.ts';
import { getDb } from '../../../functions/src/adapters/platform/firebase.ts';

/** Leaves nothing of it set aside. */
export async function whileSpoilt(
  koleksi: Koleksi,
  id: string,
  work: () => Promise<void>,
): Promise<void> {
  const ref = getDb().collection(KOLEKSI[koleksi]).doc(id);
  const before = (await ref.get()).data();
  if (before === undefined) throw new Error(`no ${koleksi}/${id}`);
  await ref.set({ ...before, skema: 'rusak' });
  try {
    await work();
  } finally {
    await ref.set(before);
    await getDb().collection(KOLEKSI.tersisih).doc(`${koleksi}_${id}`).delete();
  }
}
