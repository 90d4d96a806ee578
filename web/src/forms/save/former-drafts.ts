// Forms that pages of before kept under a name that no form has any more. Apart from the drafts, because the form of a
// session does not wait for it.
import type { Uid } from '../../../../functions/src/domain/basics/identitas.ts';
import { withDb } from '../../state/db.ts';

/** Gives it the name `to`, unless something has that already: then it waits until that is done with. */
export async function moveDraft(uid: Uid, from: string, to: string): Promise<void> {
  await withDb(async (db) => {
    const moving = db.transaction('draf', 'readwrite');
    const { store } = moving;
    const [kept, now] = await Promise.all([store.get(`${uid}/${from}`), store.get(`${uid}/${to}`)]);
    if (kept !== undefined && now === undefined) {
      await store.put(kept, `${uid}/${to}`);
      await store.delete(`${uid}/${from}`);
    }
    await moving.done;
  });
}
