// Earlier updates of QS files, `qsLama/{tahun}_{kode}_{revisi}`, by the area and year of their file.
import type { Query } from 'firebase-admin/firestore';
import { qsLamaId } from '../../../domain/basics/paths.ts';
import type { TempatRevisi } from '../../../domain/quick-status/updates/page-of-revisi.ts';
import type { QsLama } from '../../../domain/quick-status/updates/qs-lama.ts';
import type { TugasQs } from '../../platform/queue.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';

const of = (q: Query, { tahun, kode }: TugasQs) =>
  q.where('tahun', '==', tahun).where('kode', '==', kode);

/** A page of one file's, the newest first, after the one that stands at `setelah` (null: from the newest). */
export function pageOfLama(
  berkas: TugasQs,
  setelah: TempatRevisi | null,
  limit: number,
): Promise<Listed<QsLama>> {
  return docs.qsLama.listReadable((q) => {
    const newest = of(q, berkas)
      .orderBy('diperbarui', 'desc')
      .orderBy('__name__', 'desc')
      .limit(limit);
    if (setelah === null) return newest;
    const { diperbarui, revisi } = setelah;
    return newest.startAfter(diperbarui, qsLamaId(berkas.tahun, berkas.kode, revisi));
  });
}

export function countLama(berkas: TugasQs): Promise<number> {
  return docs.qsLama.count((q) => of(q, berkas));
}

/** All of one file, in no order. */
export function listLama(berkas: TugasQs): Promise<Listed<QsLama>> {
  return docs.qsLama.listReadable((q) => of(q, berkas));
}

/** The last ones of a file, newest first. */
export function listLamaTerakhir(berkas: TugasQs, limit: number): Promise<Listed<QsLama>> {
  return docs.qsLama.listReadable((q) => of(q, berkas).orderBy('diganti', 'desc').limit(limit));
}

/** Those replaced before `sebelum` that are the first of no month, oldest first. */
export function listLamaSebelum(
  berkas: TugasQs,
  sebelum: string,
  limit: number,
): Promise<Listed<QsLama>> {
  return docs.qsLama.listReadable((q) =>
    of(q, berkas)
      .where('pertama', '==', false)
      .where('diganti', '<', sebelum)
      .orderBy('diganti')
      .limit(limit),
  );
}
