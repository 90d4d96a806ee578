// After «Simpan»: what the phone has, and then what the server has, told as it happens.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { inOrder } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { askToSignIn, path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/format.ts';
import { useStore } from '../../state/store.ts';

export function SavedPanel(props: {
  readonly itemId: string;
  readonly judul: string;
  readonly ksmId: string;
  readonly next?: { readonly to: string; readonly label: string };
}): JSX.Element {
  const t = teks.tersimpan;
  const item = inOrder(useStore(outbox)).find((it) => it.id === props.itemId);
  const state = item?.state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  const isAccepted = state?.status === 'accepted';
  const isRefused = state?.status === 'refused';
  return (
    <div class={`saved${isAccepted ? ' is-accepted' : ''}${isRefused ? ' is-refused' : ''}`}>
      <span class="saved-mark" aria-hidden="true">
        {isRefused ? '!' : '✓'}
      </span>
      <h1 tabIndex={-1} ref={heading}>
        {isAccepted ? t.terkirim : isRefused ? t.ditolak : t.judul}
      </h1>
      <p>{props.judul}</p>
      <div role="status" class="saved-status">
        {state?.status === 'accepted' ? (
          <p>
            {t.tandaTerima(
              state.receipt.kiriman.slice(0, 8),
              formatSaat(state.receipt.diterimaPada),
            )}
          </p>
        ) : state?.status === 'refused' ? (
          <p>{state.refusal.pesan}</p>
        ) : state?.status === 'waiting' ? (
          <p>{t.menunggu}</p>
        ) : state?.status === 'sending' ? (
          <p>{t.mengirim}</p>
        ) : state?.status === 'queued' && state.failure === 'sign-in' ? (
          <p>{t.menungguMasuk}</p>
        ) : (
          <p>{t.isi}</p>
        )}
      </div>
      <div class="actions">
        {isRefused && (
          <a class="button is-primary" href={path.outbox}>
            {t.perbaiki}
          </a>
        )}
        {state?.status === 'queued' && state.failure === 'sign-in' && (
          <button type="button" class="button is-primary" onClick={askToSignIn}>
            {t.masukUntukKirim}
          </button>
        )}
        <a class={`button${isRefused ? '' : ' is-primary'}`} href={path.ksm(props.ksmId)}>
          {t.keKsm}
        </a>
        {props.next !== undefined && (
          <a class="button" href={props.next.to}>
            {props.next.label}
          </a>
        )}
        <a class="button is-quiet" href={path.ksmList}>
          {t.keDaftar}
        </a>
      </div>
    </div>
  );
}
