// Other movements of a group's cash, `kasLain/{id}`.
import { KasLain } from '../../domain/records/kas-lain.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { documentKind, type Reader } from './document-kind.ts';

export const kasLainDocs = documentKind('kasLain', KasLain);

/** Movements of a group after `setelah` (null: from the first) up to and with `sampai`. */
export function listKasLain(
  ksmId: string,
  setelah: Tanggal | null,
  sampai: Tanggal,
  reader?: Reader,
): Promise<KasLain[]> {
  return kasLainDocs.list((q) => {
    const until = q.where('ksmId', '==', ksmId).where('tanggal', '<=', sampai);
    return setelah ? until.where('tanggal', '>', setelah) : until;
  }, reader);
}
