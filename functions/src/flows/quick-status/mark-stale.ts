// Marks the QS of one area and year stale outside a group's computation.
import { markBasi, readBasi } from '../../adapters/firestore/basi.ts';
import { getDb } from '../../adapters/platform/firebase.ts';
import type { KodeWilayah } from '../../domain/basics/wilayah.ts';

export async function markStale(tahun: number, kode: KodeWilayah, now: Date): Promise<void> {
  await getDb().runTransaction(async (tx) => {
    const [known] = await readBasi(kode, [tahun], tx);
    await markBasi({ known, tahun, kode, dari: null, now, tx });
  });
}
