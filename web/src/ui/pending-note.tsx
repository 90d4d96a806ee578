// Says what of a group's tab is still waiting to be sent.
import type { JSX } from 'preact';
import type { JenisKiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { pendingOf } from '../outbox/pending.ts';
import { outbox } from '../outbox/store.ts';
import { path } from '../routes/router.ts';
import * as teks from '../teks/index.ts';
import { useStore } from '../state/store.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

/** Names what the server does not have of this tab yet. */
export function PendingNote(props: {
  readonly ksmId: KsmId;
  readonly kinds: readonly JenisKiriman[];
}): JSX.Element | null {
  const waiting = pendingOf(useStore(outbox), props.ksmId, props.kinds);
  if (waiting.length === 0) return null;
  return (
    <div class="notice is-warning">
      <p>
        {teks.tabKsm.menungguTerkirim(waiting.length)}. <a href={path.outbox}>{teks.menu.lihat}</a>
      </p>
      <ul class="pending-list">
        {waiting.map((it) => (
          <li key={it.id}>{it.judul}</li>
        ))}
      </ul>
    </div>
  );
}
