// The forms that this person began and did not save, as the phone keeps them.
import { useEffect, useState } from 'preact/hooks';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { outbox } from '../../../outbox/store.ts';
import { listDrafts, type StoredDraft } from '../../../state/draft-store.ts';
import { currentUid } from '../../../state/session.ts';
import { useStore } from '../../../state/store.ts';
import { unfinishedOf, type Unfinished } from './unfinished.ts';

/** Those of the person's own groups; `nama` are the names of these. Read again whenever something was saved. */
export function useUnfinished(nama: ReadonlyMap<KsmId, string>): readonly Unfinished[] {
  const items = useStore(outbox);
  const [drafts, setDrafts] = useState<readonly StoredDraft[]>([]);
  useEffect(() => {
    let isCurrent = true;
    // Without storage there are none.
    listDrafts(currentUid()).then(
      (found) => {
        if (isCurrent) setDrafts(found);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [items]);
  return drafts.flatMap((it) => unfinishedOf(it, nama) ?? []);
}
