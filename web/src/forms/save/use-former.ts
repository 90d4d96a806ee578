// Brings what a page of before kept of a form under the key that it has now, before the form looks for it.
import { useEffect, useState } from 'preact/hooks';
import { moveDraft } from './former-drafts.ts';
import { currentUid } from '../../state/session.ts';
import type { DraftKey } from './draft-kinds.ts';
import { formerKeyOf } from './former-keys.ts';

/** False while it is looked for. */
export function useFormer(kunci: DraftKey): boolean {
  const former = formerKeyOf(kunci);
  const [done, setDone] = useState<DraftKey | null>(null);
  useEffect(() => {
    if (former === null) return;
    let isCurrent = true;
    void moveDraft(currentUid(), former, kunci)
      // Without storage there is nothing to bring.
      .catch(() => undefined)
      .then(() => {
        if (isCurrent) setDone(kunci);
      });
    return () => {
      isCurrent = false;
    };
  }, [kunci]);
  return former === null || done === kunci;
}
