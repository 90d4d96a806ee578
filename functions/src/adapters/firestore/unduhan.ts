// Ledger of downloads, `unduhan/{id}`.
import { Unduhan } from '../../domain/access/unduhan.ts';
import { documentKind } from './document-kind.ts';

export const unduhanDocs = documentKind('unduhan', Unduhan);

export async function addUnduhan(unduhan: Unduhan): Promise<void> {
  await unduhanDocs.set(crypto.randomUUID(), unduhan);
}

/** Entries of one person, of one file's area, or of all; newest first, after the time `setelah`. */
export function listUnduhan(
  saring: { readonly oleh: string | null; readonly kode: string | null },
  setelah: string | null,
  limit: number,
): Promise<Unduhan[]> {
  return unduhanDocs.list((q) => {
    let found = q.orderBy('pada', 'desc').limit(limit);
    if (saring.oleh !== null) found = found.where('oleh', '==', saring.oleh);
    if (saring.kode !== null) found = found.where('kode', '==', saring.kode);
    return setelah === null ? found : found.startAfter(setelah);
  });
}
