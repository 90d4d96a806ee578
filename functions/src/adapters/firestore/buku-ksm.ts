// A group's sessions and cash movements between two dates.
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { KasLain } from '../../domain/records/money/kas-lain.ts';
import type { Sesi } from '../../domain/records/sesi.ts';
import type { Listed, Reader } from './documents/document-kind.ts';
import { docs } from './documents/docs.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

/** Sessions of a group after `setelah` (null: from the first) up to and including `sampai`, by date. */
export function listSesi(
  ksmId: KsmId,
  setelah: Tanggal | null,
  sampai: Tanggal,
  reader?: Reader,
): Promise<Sesi[]> {
  return docs.sesi.list((q) => {
    const until = q.where('ksmId', '==', ksmId).where('tanggal', '<=', sampai);
    return (setelah ? until.where('tanggal', '>', setelah) : until).orderBy('tanggal');
  }, reader);
}

/** All sessions of a group up to and including `sampai`; one that cannot be read stops no other. */
export function listSesiReadable(ksmId: KsmId, sampai: Tanggal): Promise<Listed<Sesi>> {
  return docs.sesi.listReadable((q) =>
    q.where('ksmId', '==', ksmId).where('tanggal', '<=', sampai).orderBy('tanggal'),
  );
}

/** Sessions of a group on one date, of every status. */
export function listSesiOn(ksmId: KsmId, tanggal: Tanggal, reader?: Reader): Promise<Sesi[]> {
  return docs.sesi.list(
    (q) => q.where('ksmId', '==', ksmId).where('tanggal', '==', tanggal),
    reader,
  );
}

/** Movements of a group after `setelah` (null: from the first) up to and including `sampai`. */
export function listKasLain(
  ksmId: KsmId,
  setelah: Tanggal | null,
  sampai: Tanggal,
  reader?: Reader,
): Promise<KasLain[]> {
  return docs.kasLain.list((q) => {
    const until = q.where('ksmId', '==', ksmId).where('tanggal', '<=', sampai);
    return setelah ? until.where('tanggal', '>', setelah) : until;
  }, reader);
}

/** Every withdrawal of savings of a group, and every share-out, cancelled ones included. */
export function listTarikan(ksmId: KsmId, reader?: Reader): Promise<KasLain[]> {
  return docs.kasLain.list(
    (q) => q.where('ksmId', '==', ksmId).where('jenis', 'in', ['tarikTabungan', 'bagiHasil']),
    reader,
  );
}
