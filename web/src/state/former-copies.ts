// Copies that versions before kept under names that no page reads any more. Apart from the copies, because the form of a
// session does not wait for it.
import { withDb } from './db.ts';

/** Kinds of copies under a name that no page reads any more: a group's papers, and lists of a desk. */
const FORMER =
  /^[^/]+\/(?:(?:berkas|calon|tanpaCatatan|terlambat|periksa|periksaDi)\/|(?:dikembalikan|lkm|qs)$)/;

/** Makes room; whatever it held is read from the server again, under its new name. */
export async function dropFormerCopies(): Promise<void> {
  await withDb(async (db) => {
    const keys = await db.getAllKeys('salinan');
    await Promise.all(
      keys.filter((key) => FORMER.test(key)).map((key) => db.delete('salinan', key)),
    );
  });
}
