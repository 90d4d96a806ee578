// What is written once and read newest first: the ledger of downloads, the trail of administrative changes.
import type { JejakKelola, TindakanKelola } from '../../../domain/access/jejak-kelola.ts';
import type { Unduhan } from '../../../domain/access/unduhan.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';
import type { KodeWilayah } from '../../../domain/basics/wilayah.ts';
import type { Uid } from '../../../domain/basics/identitas.ts';

/** Newest first, after the entry of the time `setelah` (null: from the newest). */
export function listJejak(setelah: string | null, limit: number): Promise<Listed<JejakKelola>> {
  return docs.jejakKelola.listReadable((q) => {
    const newest = q.orderBy('pada', 'desc').limit(limit);
    return setelah === null ? newest : newest.startAfter(setelah);
  });
}

/** What administrators have changed since, oldest first. */
export function listJejakSejak(sejak: string): Promise<Listed<JejakKelola>> {
  return docs.jejakKelola.listReadable((q) => q.where('pada', '>', sejak).orderBy('pada'));
}

/** What administrators have changed of programme locations since, oldest first. */
export function listJejakLokasi(sejak: string, limit: number): Promise<Listed<JejakKelola>> {
  const tindakan: readonly TindakanKelola[] = ['lokasiBaru', 'lokasiUbah'];
  return docs.jejakKelola.listReadable((q) =>
    q.where('tindakan', 'in', tindakan).where('pada', '>', sejak).orderBy('pada').limit(limit),
  );
}

/** The newest entry about a user or a location; null: there is none that can be read. */
export async function readLastJejak(sasaran: string): Promise<JejakKelola | null> {
  const { rows } = await docs.jejakKelola.listReadable((q) =>
    q.where('sasaran', '==', sasaran).orderBy('pada', 'desc').limit(1),
  );
  return rows[0] ?? null;
}

/** Entries of one person, of one file's area, or of all; newest first, after the time `setelah`. */
export function listUnduhan(
  saring: { readonly oleh: Uid | null; readonly kode: KodeWilayah | null },
  setelah: string | null,
  limit: number,
): Promise<Listed<Unduhan>> {
  return docs.unduhan.listReadable((q) => {
    let found = q.orderBy('pada', 'desc').limit(limit);
    if (saring.oleh !== null) found = found.where('oleh', '==', saring.oleh);
    if (saring.kode !== null) found = found.where('kode', '==', saring.kode);
    return setelah === null ? found : found.startAfter(setelah);
  });
}
