// After «Simpan» on a page that is one form: how far the submission has come, in place of the form.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { askToSignIn, path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Changed } from '../meanwhile/changed.ts';
import { needsSignIn, sayState, useItem } from '../save/after-saving.ts';
import type { KsmId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tersimpan;

export function SavedPage(props: {
  readonly itemId: KirimanId;
  readonly ksmId: KsmId;
  /** The way on to whatever comes next. */
  readonly next?: ComponentChildren;
}): JSX.Element {
  const item = useItem(props.itemId);
  const state = item?.state;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  const isAccepted = state?.status === 'accepted';
  const isRefused = state?.status === 'refused';
  const [judul, isi] = sayState(state);
  return (
    <div class={`saved${isAccepted ? ' is-accepted' : ''}${isRefused ? ' is-refused' : ''}`}>
      <span class="saved-mark" aria-hidden="true">
        {isRefused ? '!' : '✓'}
      </span>
      <h1 tabIndex={-1} ref={heading}>
        {judul}
      </h1>
      <p>{item?.judul}</p>
      <div role="status" class="saved-status">
        <p>{isi}</p>
      </div>
      {item && state?.status === 'refused' && state.refusal.berubah && (
        <Changed item={item} berubah={state.refusal.berubah} leave={path.ksm(props.ksmId)} />
      )}
      <div class="actions">
        {isRefused && (
          <a class="button is-primary" href={path.outbox}>
            {t.perbaiki}
          </a>
        )}
        {needsSignIn(state) && (
          <button type="button" class="button is-primary" onClick={askToSignIn}>
            {t.masukUntukKirim}
          </button>
        )}
        <a class={`button${isRefused ? '' : ' is-primary'}`} href={path.ksm(props.ksmId)}>
          {t.keKsm}
        </a>
        {props.next}
        <a class="button is-quiet" href={path.ksmList}>
          {t.keDaftar}
        </a>
      </div>
    </div>
  );
}
