// What became of the decisions on this page: the last one in words, and those that the server did not take.
import type { JSX } from 'preact';
import { Changed } from '../../../forms/meanwhile/changed.ts';
import { needsSignIn, sayState, successors } from '../../../forms/save/after-saving.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { outbox } from '../../../outbox/store.ts';
import { askToSignIn, path } from '../../../routes/router.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import { useStore } from '../../../state/store.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.antrean;

/** A decision, and what it is about. */
export interface Putus {
  readonly id: KirimanId;
  /** In words, as `Sesi 14 Juni 2017, Melati: diterima`. */
  readonly kata: string;
}

/** The items of the decisions, as far as the phone still has them. */
export function useDecided(putus: readonly Putus[]): readonly (Putus & { item?: OutboxItem })[] {
  const items = new Map(useStore(outbox).map((it) => [it.id, it]));
  return putus.map((it) => {
    const item = items.get(successors.get(it.id) ?? it.id);
    return item ? { ...it, item } : it;
  });
}

export function Decided({ putus }: { readonly putus: readonly Putus[] }): JSX.Element {
  const all = useDecided(putus);
  const last = all.at(-1);
  return (
    <>
      <div role="status" class="decided">
        {last && last.item?.state.status !== 'refused' && (
          <p class="notice is-good">
            {last.kata}. {last.item ? sayState(last.item.state)[0] : t.terkirim}.{' '}
            {needsSignIn(last.item?.state) && (
              <button type="button" class="link-button" onClick={askToSignIn}>
                {teks.tersimpan.masukUntukKirim}
              </button>
            )}
          </p>
        )}
      </div>
      {all.map(({ item, kata }) =>
        item?.state.status === 'refused' ? (
          <div key={item.id} class="notice is-warning" role="alert">
            <p>
              <strong>{kata}</strong>: {sayState(item.state).join('. ')}{' '}
              <a href={path.outbox}>{teks.tersimpan.perbaiki}</a>
            </p>
            {item.state.refusal.berubah && (
              <Changed item={item} berubah={item.state.refusal.berubah} />
            )}
          </div>
        ) : null,
      )}
    </>
  );
}
