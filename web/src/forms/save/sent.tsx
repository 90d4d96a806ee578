// What has become of a submission that a desk page made, in one line.
import type { JSX } from 'preact';
import { inOrder } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { useStore } from '../../state/store.ts';

export function Sent(props: { readonly itemId: string | null }): JSX.Element {
  const t = teks.kota.terkirim;
  const item = inOrder(useStore(outbox)).find((it) => it.id === props.itemId);
  const state = item?.state;
  return (
    <div role="status" class="sent">
      {state?.status === 'accepted' && <p class="notice is-good">{t.diterima}</p>}
      {state?.status === 'sending' && <p class="notice">{t.mengirim}</p>}
      {(state?.status === 'queued' || state?.status === 'waiting') && (
        <p class="notice">{t.menunggu}</p>
      )}
      {state?.status === 'refused' && (
        <p class="notice is-warning">
          {state.refusal.pesan} <a href={path.outbox}>{t.lihat}</a>
        </p>
      )}
    </div>
  );
}
