// The sessions of a day that one person recorded, in whatever groups.
import type { HariDicatat } from '../../domain/signals/janggal/hari-dicatat.ts';
import type { Sesi } from '../../domain/records/sesi.ts';
import type { Listed, Reader } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';

/** Of every status, cancelled ones included. */
export function listSesiSehari(
  { oleh, tanggal }: HariDicatat,
  reader?: Reader,
): Promise<Listed<Sesi>> {
  return docs.sesi.listReadable(
    (q) => q.where('dicatat.oleh', '==', oleh).where('tanggal', '==', tanggal),
    reader,
  );
}

export function countSesiSehari({ oleh, tanggal }: HariDicatat): Promise<number> {
  return docs.sesi.count((q) =>
    q.where('dicatat.oleh', '==', oleh).where('tanggal', '==', tanggal),
  );
}
