// Every session, loan and cash movement of a group. The first time it comes in pages, after what the page of the group
// shows of itself; afterwards only what submissions wrote since.
import { documentId, limit, orderBy, where } from 'firebase/firestore/lite';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import { readCopy, writeCopy } from '../../state/copies.ts';
import { withDb } from '../../state/db.ts';
import { NO_BOOK, readBook, type BukuKsm } from '../shapes/book-pages.ts';
import { copyOf } from '../shapes/copies.ts';
import type { KsmPlace } from '../shapes/group-shapes.ts';
import type { Reader } from '../source/reader.ts';
import { run, runPage, stillUnread, withinArea } from './documents.ts';

/** One movement of a group's cash; null: there is none of that name. */
export async function fetchKasLain(
  reader: Reader,
  ksm: KsmPlace,
  id: string,
): Promise<KasLain | null> {
  // It stands in the address, where anybody may write anything.
  if (id === '' || id.includes('/')) return null;
  // A query, because the rules refuse to read a record that is not there by its name.
  const [found] = await run(reader, 'kasLain', [
    where('ksmId', '==', ksm.id),
    ...withinArea(reader.klaim, ksm.kelurahan),
    where(documentId(), '==', id),
  ]);
  return found ?? null;
}

/** After this time a book of records is read as a whole again, whatever its numbers say. */
const BUKU_MAX_AGE_MS = 30 * 86_400_000;

export async function fetchBuku(reader: Reader, ksm: KsmPlace): Promise<BukuKsm> {
  const { uid, klaim } = reader;
  const isUsable = async (copy: BukuKsm | undefined): Promise<boolean> =>
    copy !== undefined &&
    Date.now() - copy.dibacaUtuh < BUKU_MAX_AGE_MS &&
    (await stillUnread(reader, copy.unread ?? []));
  const begun = copyOf('bukuBelumUtuh', ksm.id);
  const [whole, part] = [await readCopy(uid, copyOf('buku', ksm.id)), await readCopy(uid, begun)];
  const kept = (await isUsable(whole)) ? whole : (await isUsable(part)) ? part : undefined;
  const book = await readBook(kept ?? NO_BOOK, Date.now(), {
    page: (koleksi, after, size) =>
      runPage(reader, koleksi, [
        where('ksmId', '==', ksm.id),
        ...withinArea(klaim, ksm.kelurahan),
        where('urut', '>', after),
        orderBy('urut'),
        limit(size),
      ]),
    // What was read before the network went is not read again.
    keep: (now) => writeCopy(uid, begun, { ...now, unread: [...reader.unread] }),
  });
  if (part !== undefined || kept === undefined)
    await withDb((db) => db.delete('salinan', `${uid}/${begun.key}`)).catch(() => undefined);
  return { ...book, unread: [...reader.unread] };
}
