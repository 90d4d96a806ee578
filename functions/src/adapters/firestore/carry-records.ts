// After a group moved, its records carry the codes of its new area: rules and queries go by them. After it was
// cancelled, loans of UPKs say so. Only these fields are written, whatever else a record holds, so that one that
// cannot be read goes along too.
import type { Ksm } from '../../domain/records/ksm.ts';
import { KOLEKSI } from '../../domain/basics/paths.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { DOCUMENT_BYTES, sizeOfDocument } from '../../domain/basics/stored/document-size.ts';
import { NOT_MOVED, placeOf, trailPlaceOf } from '../../domain/records/tempat.ts';
import { getDb } from '../platform/firebase.ts';
import { countSearch, countWrites } from '../platform/meter.ts';
import { DocumentTooLarge } from './documents/document-kind.ts';

/** Records that are documents of their own; those of which a group has one each move with the group. */
const CARRIED = ['sesi', 'pinjaman', 'kasLain', 'riwayat'] as const;

/** Writes of one commit. */
const PAGE = 400;

/** Answers how many were elsewhere. May be repeated: what is there already is left alone. */
export async function carryRecords(ksm: Ksm): Promise<number> {
  let carried = 0;
  const db = getDb();
  for (const koleksi of CARRIED) {
    const found = await db.collection(KOLEKSI[koleksi]).where('ksmId', '==', ksm.id).get();
    countSearch(found.size);
    const open = found.docs.flatMap((doc) => {
      const stored = doc.data();
      const there: Readonly<Record<string, unknown>> =
        koleksi === 'riwayat'
          ? trailPlaceOf(ksm)
          : placeOf(ksm, koleksi === 'pinjaman' && stored['sumber'] === 'upk');
      const isThere = Object.entries(there).every(
        ([field, value]) =>
          canonicalJson(stored[field] ?? NOT_MOVED[field]) === canonicalJson(value),
      );
      if (isThere) return [];
      // The database would refuse it without a word, whoever tries.
      const size = sizeOfDocument(KOLEKSI[koleksi], doc.id, { ...stored, ...there });
      if (size > DOCUMENT_BYTES) throw new DocumentTooLarge({ koleksi, id: doc.id, stored });
      return [{ ref: doc.ref, there }];
    });
    carried += open.length;
    for (let i = 0; i < open.length; i += PAGE) {
      const page = open.slice(i, i + PAGE);
      const batch = db.batch();
      for (const { ref, there } of page) batch.update(ref, there);
      countWrites(page.length);
      await batch.commit();
    }
  }
  return carried;
}
