// Marks the QS of one area and year stale outside a group's computation.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { markStale, readStaleMarks } from '../../adapters/firestore/work/stale-marks.ts';
import type { KodeWilayah } from '../../domain/basics/wilayah.ts';

export async function markAreaStale(tahun: number, kode: KodeWilayah, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const [known] = await readStaleMarks(kode, [tahun], tx);
    await markStale({ known, tahun, kode, dari: null, now, tx });
  });
}
