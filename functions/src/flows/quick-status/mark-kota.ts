// Marks the files of a kab/kota that something beside the months of its groups has changed. Which these are
// stands in domain/stale-files.ts.
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import {
  listMarksOf,
  markStale,
  NO_MONTH,
  readStaleMarks,
} from '../../adapters/firestore/work/stale-marks.ts';
import { enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import type { Bulan } from '../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { StaleMark } from '../../domain/quick-status/updates/stale-mark.ts';

/** A file, and its mark as it was read in the transaction. */
export interface ReachedFile extends TugasQs {
  readonly known: StaleMark | undefined;
}

/**
 * Of some years; null among them: of every year that has a mark, since a year without figures has no file. A year
 * that gets its first mark meanwhile is built after that, and one whose mark cannot be read is seen to elsewhere.
 */
export async function readReached(
  kode: KodeKota,
  years: readonly (number | null)[],
  tx: Transaction,
): Promise<readonly ReachedFile[]> {
  const all = years.includes(null) ? (await listMarksOf(kode)).rows.map((it) => it.tahun) : [];
  const reached = [...new Set([...all, ...years.filter((it) => it !== null)])];
  if (reached.length === 0) return [];
  const known = new Map((await readStaleMarks(kode, reached, tx)).map((it) => [it.tahun, it]));
  return reached.map((tahun) => ({ tahun, kode, known: known.get(tahun) }));
}

/** Answers those for which nobody has asked yet. `dari`: left out, the months already added up stay valid. */
export async function markReached(
  files: readonly ReachedFile[],
  now: Date,
  tx: Transaction,
  dari: Bulan | null = NO_MONTH,
): Promise<readonly TugasQs[]> {
  for (const { known, tahun, kode } of files)
    await markStale({ known, tahun, kode, dari, now, tx, catatanKota: true });
  return files
    .filter(({ known }) => known?.keadaan !== 'basi')
    .map(({ tahun, kode }) => ({ tahun, kode }));
}

/** All files of a kab/kota, and all of them: rows may have come or gone. */
export async function markKotaStale(kode: KodeKota, now: Date): Promise<void> {
  const asked = await inTransaction(async (tx) => {
    const files = await readReached(kode, [null], tx);
    return markReached(files, now, tx, null);
  });
  for (const tugas of asked) await enqueueQs(tugas, now);
}
