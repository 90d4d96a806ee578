// Photos that the server does not have yet, each with what it waits for.
import type { JSX } from 'preact';
import { sendPhotosNow } from '../../outbox/foto-send.ts';
import type { Standing } from '../../outbox/foto-standing.ts';
import { changePhoto, removePhotos } from '../../outbox/foto-store.ts';
import type { FotoItem } from '../../state/foto-db.ts';
import { currentUid } from '../../state/session.ts';
import { foto as t } from '../../teks/foto.ts';
import { kiriman } from '../../teks/kiriman.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { useStanding } from './standing.ts';

export function PhotoList(): JSX.Element | null {
  const found = useStanding();
  const uid = currentUid();
  if (found.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="foto">
      <h2 id="foto">{t.antrean.judul}</h2>
      <ul class="outbox">
        {found.map(({ item, standing }) => (
          <UnsentPhoto key={item.id} item={item} standing={standing} isMine={item.uid === uid} />
        ))}
      </ul>
    </section>
  );
}

function UnsentPhoto(props: {
  readonly item: FotoItem;
  readonly standing: Standing;
  readonly isMine: boolean;
}): JSX.Element {
  const { item, standing, isMine } = props;
  const { refusal, failure, sent, jpeg } = item;
  return (
    <li class={`outbox-item${refusal === null ? '' : ' is-refused'}`}>
      <p class="outbox-status">
        {refusal === null ? t.antrean.status[standing] : t.antrean.ditolak}
      </p>
      <h3>{item.judul}</h3>
      <p class="muted">
        {kiriman.dibuat(formatSaat(item.createdAt))} · {t.antrean.sampai(sent, jpeg.byteLength)}
      </p>
      {!isMine && <p>{kiriman.akunLain}</p>}
      {isMine && refusal === null && failure !== null && <p>{kiriman.gagal[failure]}</p>}
      {refusal !== null && <p class="fault">{refusal}</p>}
      {isMine && (
        <div class="actions">
          {refusal !== null && (
            <button
              type="button"
              class="button is-small"
              onClick={() => {
                void changePhoto(item.id, () => ({ refusal: null, attempts: 0, notBefore: 0 }))
                  .then(sendPhotosNow)
                  .catch(reportError);
              }}
            >
              {t.antrean.kirimLagi}
            </button>
          )}
          <button
            type="button"
            class="link-button is-danger"
            onClick={() => {
              if (confirm(t.hapusYakin)) void removePhotos([item.id]).catch(reportError);
            }}
          >
            {t.hapus}
          </button>
        </div>
      )}
    </li>
  );
}
