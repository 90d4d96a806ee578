// After «Simpan» of a form within a page: how far the submission has come, in one line.
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { askToSignIn, path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Changed } from '../meanwhile/changed.ts';
import { needsSignIn, sayState, useItem } from '../save/after-saving.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tersimpan;

/** Takes the focus when something has been saved; empty before. */
export function SavedNote(props: { readonly itemId: KirimanId | null }): JSX.Element {
  const item = useItem(props.itemId);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (props.itemId !== null) box.current?.focus();
  }, [props.itemId]);
  const status = item?.state.status;
  const tone = status === 'accepted' ? ' is-good' : status === 'refused' ? ' is-warning' : '';
  const [judul, isi] = sayState(item?.state);
  return (
    <div role="status" tabIndex={-1} ref={box} class="saved-note">
      {item !== undefined && (
        <p class={`notice${tone}`}>
          <strong>{item.judul}</strong>: {judul}. {isi}{' '}
          {status === 'refused' && <a href={path.outbox}>{t.perbaiki}</a>}
          {needsSignIn(item.state) && (
            <button type="button" class="link-button" onClick={askToSignIn}>
              {t.masukUntukKirim}
            </button>
          )}
        </p>
      )}
      {item?.state.status === 'refused' && item.state.refusal.berubah && (
        <Changed item={item} berubah={item.state.refusal.berubah} />
      )}
    </div>
  );
}
