// Sessions, `sesi/{id}`.
import { Sesi } from '../../domain/records/sesi.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { documentKind, type Reader } from './document-kind.ts';

export const sesiDocs = documentKind('sesi', Sesi);

/** Sessions of a group after `setelah` (null: from the first) up to and with `sampai`, by date. */
export function listSesi(
  ksmId: string,
  setelah: Tanggal | null,
  sampai: Tanggal,
  reader?: Reader,
): Promise<Sesi[]> {
  return sesiDocs.list((q) => {
    const until = q.where('ksmId', '==', ksmId).where('tanggal', '<=', sampai);
    return (setelah ? until.where('tanggal', '>', setelah) : until).orderBy('tanggal');
  }, reader);
}

/** Sessions of a group on one date, of every status. */
export function listSesiOn(ksmId: string, tanggal: Tanggal, reader?: Reader): Promise<Sesi[]> {
  return sesiDocs.list(
    (q) => q.where('ksmId', '==', ksmId).where('tanggal', '==', tanggal),
    reader,
  );
}
