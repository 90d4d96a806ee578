// Fates of the tasks that night and rebuild handed over, `tugas/{jenis}_{kode}`.
import type { Query } from 'firebase-admin/firestore';
import type { JenisTugas, TugasWilayah } from '../../../domain/access/tugas.ts';
import { KOLEKSI } from '../../../domain/basics/paths.ts';
import { getDb } from '../../platform/firebase.ts';
import { countReads } from '../../platform/meter.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import type { KodeWilayah } from '../../../domain/basics/wilayah.ts';
import { within } from '../within.ts';

/** A night or a rebuild. */
export interface Putaran {
  readonly jenis: JenisTugas;
  readonly putaran: string;
}

const of = (q: Query, { jenis, putaran }: Putaran) =>
  q.where('jenis', '==', jenis).where('putaran', '==', putaran);

const failedIn = (q: Query, putaran: Putaran, kode: KodeWilayah) =>
  within(of(q, putaran).where('keadaan', '==', 'gagal'), 'kode', kode);

/** How many of them have ended well; one read for a thousand. */
export async function countSelesai(putaran: Putaran): Promise<number> {
  countReads(1);
  const ended = of(getDb().collection(KOLEKSI.tugas), putaran).where('keadaan', '==', 'selesai');
  return (await ended.count().get()).data().count;
}

/** Those of an area and of all within it whose last attempt failed, at most `limit`. */
export function listGagal(
  putaran: Putaran,
  kode: KodeWilayah,
  limit: number,
): Promise<Listed<TugasWilayah>> {
  return docs.tugas.listReadable((q) => failedIn(q, putaran, kode).limit(limit));
}

/** Some of these, by area. */
export function pageOfGagal(
  putaran: Putaran,
  kode: KodeWilayah,
  lewati: number,
  banyak: number,
): Promise<Listed<TugasWilayah>> {
  return docs.tugas.listReadable((q) =>
    failedIn(q, putaran, kode).orderBy('kode').offset(lewati).limit(banyak),
  );
}

export function countGagal(putaran: Putaran, kode: KodeWilayah): Promise<number> {
  return docs.tugas.count((q) => failedIn(q, putaran, kode));
}

/** All of them that have said a word. */
export function listTugas(putaran: Putaran): Promise<Listed<TugasWilayah>> {
  return docs.tugas.listReadable((q) => of(q, putaran));
}
