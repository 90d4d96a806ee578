// What the server does not have yet, why, and what to do about it.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { readBerubah } from '../../../../functions/src/domain/basics/refusals/berubah.ts';
import { currentUid, session } from '../../state/session.ts';
import { DITEPIKAN, type OutboxItem, type Refusal } from '../../state/outbox-item.ts';
import { inOrder, unsent, walk, type Outbox } from '../../outbox/machine.ts';
import { formOf } from './mend.ts';
import { PhotoList } from './photo-list.tsx';
import { RescuePanel } from './rescue-panel.tsx';
import { SecondFactorLink } from '../public/second-factor/second-factor-link.tsx';
import { sendNow } from '../../outbox/send.ts';
import { applyEvent, outbox, readOutbox } from '../../outbox/store.ts';
import { slipOf } from '../../forms/slip/address.ts';
import { askToSignIn, correcting, navigate } from '../../routes/router.ts';
import { duaLangkah } from '../../teks/public/dua-langkah.ts';
import { dariServer } from '../../teks/writing/dari-server.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { Changed } from '../../forms/meanwhile/changed.ts';
import { Contents } from '../../ui/contents.tsx';
import { Failed, PageHeading } from '../../ui/page.tsx';
import { untilRead } from '../../forms/late-read.ts';
import { useStore } from '../../state/store.ts';

const t = teks.kiriman;

export function OutboxPage(): JSX.Element {
  const items = useStore(outbox);
  const uid = currentUid();
  useStore(session);
  const [isFailing, setFailing] = useState(false);
  useEffect(() => {
    let isCurrent = true;
    const isWanted = (): boolean => isCurrent;
    void readOutbox()
      .catch(() => {
        setFailing(true);
        return untilRead(readOutbox, isWanted);
      })
      .then(() => {
        if (isCurrent) setFailing(false);
      });
    return () => {
      isCurrent = false;
    };
  }, []);
  const rest = unsent(items);
  const accepted = inOrder(items).filter((it) => it.state.status === 'accepted' && it.uid === uid);
  const mustSignIn = rest.some(
    ({ state, uid: owner }) =>
      owner === uid && state.status === 'queued' && state.failure === 'sign-in',
  );
  return (
    <div class="page narrow">
      <PageHeading title={t.judul} />
      {isFailing && <Failed pesan={t.takTerbaca} />}
      {rest.length === 0 && !isFailing && (
        <div class="empty">
          <p>{t.kosong}</p>
          <p>{t.kosongIsi}</p>
        </div>
      )}
      {mustSignIn && (
        <p>
          <button type="button" class="button is-primary" onClick={askToSignIn}>
            {t.masukUntukKirim}
          </button>
        </p>
      )}
      {rest.some((it) => it.uid === uid && it.state.status === 'queued') && !mustSignIn && (
        <p>
          <button type="button" class="button" onClick={() => void sendNow()}>
            {t.kirimSekarang}
          </button>
        </p>
      )}
      <ul class="outbox" aria-live="polite">
        {rest.map((item) => (
          <UnsentItem
            key={item.id}
            item={item}
            behind={stuckBehind(items, item)}
            isMine={item.uid === uid}
          />
        ))}
      </ul>
      <PhotoList />
      {accepted.length > 0 && (
        <section aria-labelledby="terkirim">
          <h2 id="terkirim">{t.terakhirTerkirim}</h2>
          <ul class="receipts">
            {accepted.toReversed().map((item) => (
              <li key={item.id}>
                <span>{item.judul}</span>
                {item.state.status === 'accepted' && (
                  <span class="muted">
                    {t.tandaTerima(
                      item.state.receipt.kiriman.slice(0, 8),
                      formatSaat(item.state.receipt.diterimaPada),
                    )}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <RescuePanel mine={rest.filter((it) => it.uid === uid)} />
    </div>
  );
}

/** The older item that holds this one back until a person or the server mends it. */
const stuckBehind = (outbox: Outbox, item: OutboxItem): OutboxItem | undefined =>
  walk(outbox, item.uid)
    .find((it) => it.item.id === item.id)
    ?.after.find((it) => it.isStuck)?.item;

function UnsentItem(props: {
  readonly item: OutboxItem;
  readonly behind: OutboxItem | undefined;
  readonly isMine: boolean;
}): JSX.Element {
  const { item, isMine } = props;
  const { state } = item;
  const behind = state.status === 'queued' ? props.behind : undefined;
  const isRefused = state.status === 'refused';
  const form = formOf(item.kiriman);
  const changed = isRefused ? readBerubah(state.refusal.berubah) : null;
  return (
    <li class={`outbox-item${isRefused ? ' is-refused' : ''}`}>
      <p class="outbox-status">{behind === undefined ? statusOf(state) : t.status.waiting}</p>
      <h2>{item.judul}</h2>
      <p class="muted">
        {t.dibuat(formatSaat(item.createdAt))}
        {item.attempts > 0 && ` · ${t.percobaan(item.attempts)}`}
      </p>
      {!isMine && <p>{t.akunLain}</p>}
      {isMine && behind !== undefined && (
        <p>{t.menunggu(behind.judul, behind.state.status === 'refused')}</p>
      )}
      {isMine && state.status === 'queued' && state.failure !== null && (
        <p>{t.gagal[state.failure]}</p>
      )}
      {isMine && state.status === 'queued' && state.failure === 'faktor-kedua' && (
        <SecondFactorLink />
      )}
      {isRefused && <p class="fault">{dariServer(state.refusal.pesan)}</p>}
      {isRefused && state.refusal.isian.length > 1 && (
        <ul>
          {state.refusal.isian.map((it) => (
            <li key={it.jalur}>
              {dariServer(it.label)}: {dariServer(it.pesan)}
            </li>
          ))}
        </ul>
      )}
      {isMine && changed !== null && <Changed item={item} berubah={changed} />}
      {isMine && changed === null && <Contents item={item} />}
      {isMine && !isRefused && item.kiriman.jenis === 'sesi' && (
        <p>
          <a
            href={slipOf(item.kiriman.isi.ksmId, item.kiriman.isi.id)}
            aria-label={teks.slip.bagikanApa(item.judul)}
          >
            {teks.slip.bagikan}
          </a>
        </p>
      )}
      {isMine && <TakeOut item={item} />}
      {isRefused && isMine && (
        <div class="actions">
          {form !== null && (
            <a class="button is-primary is-small" href={correcting(form, item.id)}>
              {t.perbaiki}
            </a>
          )}
          {changed === null && <SendOrRemove item={item} />}
        </div>
      )}
    </li>
  );
}

/**
 * Takes an item out of the queue: nothing of it is sent while it is changed, or until its owner says so. While
 * it is being sent, that waits for the end of the attempt.
 */
function TakeOut({ item }: { readonly item: OutboxItem }): JSX.Element | null {
  const { id, state } = item;
  const form = formOf(item.kiriman);
  const [mustOpen, setMustOpen] = useState(false);
  useEffect(() => {
    if (mustOpen && form !== null && isSetAside(state)) navigate(correcting(form, id));
  }, [mustOpen, state]);
  const takeOut = (toChange: boolean): void => {
    setMustOpen(toChange);
    void applyEvent({ type: 'setAside', id, refuse: setAside });
  };
  if (state.status === 'sending' && state.setAside !== undefined) return <p>{t.akanDitepikan}</p>;
  if (state.status !== 'queued' && state.status !== 'waiting' && state.status !== 'sending')
    return null;
  return (
    <div class="actions">
      {form !== null && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            takeOut(true);
          }}
        >
          {t.ubah}
        </button>
      )}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          takeOut(false);
        }}
      >
        {t.tepikan}
      </button>
    </div>
  );
}

/** Where there is nothing else to choose. */
function SendOrRemove({ item }: { readonly item: OutboxItem }): JSX.Element {
  return (
    <>
      <button
        type="button"
        class="button is-small"
        onClick={() => void applyEvent({ type: 'resent', id: item.id })}
      >
        {t.kirimLagi}
      </button>
      <button
        type="button"
        class="link-button is-danger"
        onClick={() => {
          if (confirm(t.hapusYakin(item.judul)))
            void applyEvent({ type: 'discarded', id: item.id });
        }}
      >
        {t.hapus}
      </button>
    </>
  );
}

function statusOf(state: OutboxItem['state']): string {
  if (state.status === 'queued' && state.failure === null) return t.antre;
  if (state.status === 'queued' && state.failure === 'unreadable') return t.menungguServer;
  if (state.status === 'queued' && state.failure === 'faktor-kedua') return duaLangkah.judul;
  return isSetAside(state) ? t.ditepikan : t.status[state.status];
}

function isSetAside(state: OutboxItem['state']): boolean {
  return state.status === 'refused' && state.refusal.code === DITEPIKAN;
}

function setAside(attempts: number): Refusal {
  return { code: DITEPIKAN, pesan: t.ditepikanIsi(attempts > 0), isian: [] };
}
