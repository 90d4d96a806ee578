// The page's side of the service worker: installs it for people who work here, offers a new version
// when nothing is being typed, and asks the browser to wake the worker when the network is back. None
// of it is needed to record a session; it is loaded after the page is shown.
import { render, type JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { OutboxState } from '../state/outbox-item.ts';
import { dropFormerCopies } from '../state/former-copies.ts';
import { session } from '../state/session.ts';
import { isForgettingFailing } from '../state/storage-failing.ts';
import { unsent } from '../outbox/machine.ts';
import { sendNow } from '../outbox/send.ts';
import { startSendingPhotos } from '../outbox/foto-send.ts';
import { onOutboxChange, outbox, readOutbox } from '../outbox/store.ts';
import { hasIzin } from '../../../functions/src/domain/access/peran.ts';
import { pathTo } from '../routes/path.ts';
import { path, place } from '../routes/router.ts';
import { baru } from '../teks/baru.ts';
import { menu } from '../teks/menu.ts';
import { LANGUAGES } from '../state/language/languages.ts';
import { useStore } from '../state/store.ts';
import { kode } from '../teks/writing/kode.ts';
import { LanguageChoice } from './language-choice.tsx';
import { MESSAGE, SYNC_TAG } from './scope.ts';
import { isTyping, watchTyping, whenNobodyTypes } from './typing.ts';

export async function startServiceWorker(): Promise<void> {
  // Before anything is typed, and even where there are no service workers.
  void keepStorage();
  void dropFormerCopies();
  void startSendingPhotos().catch(reportError);
  render(<LeftBehind />, placeFor('kiriman-tertinggal'));
  render(<LanguageFoot />, placeFor('bahasa', 'append'));
  if (!('serviceWorker' in navigator)) return;
  watchTyping();
  const { serviceWorker } = navigator;
  let isUpdate = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    // The very first worker changes nothing in the page.
    if (isUpdate && !isTyping()) location.reload();
    isUpdate = true;
  });
  serviceWorker.addEventListener('message', (event) => {
    if (event.data === MESSAGE.send) void sendNow();
  });
  const registration = await serviceWorker.register(LANGUAGES[kode].worker);
  offerWhenReady(registration);
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      offerWhenReady(registration);
    });
  });
  // An installed page may stay open for weeks.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
  askForSync(registration);
}

/** Without this a browser short of space may delete everything. */
async function keepStorage(): Promise<void> {
  if (!('storage' in navigator) || !('persist' in navigator.storage)) return;
  if (!(await navigator.storage.persisted())) await navigator.storage.persist();
}

function offerWhenReady({ waiting }: ServiceWorkerRegistration): void {
  if (waiting === null || navigator.serviceWorker.controller === null) return;
  // One of the other language is no new version: it takes over when its language is chosen.
  if (!waiting.scriptURL.endsWith(LANGUAGES[kode].worker)) return;
  render(<UpdateNotice waiting={waiting} />, placeFor('versi-baru'));
}

/** A place above the page or below it, outside its frame. */
function placeFor(id: string, side: 'append' | 'prepend' = 'prepend'): HTMLElement {
  const element = document.getElementById(id) ?? document.createElement('div');
  element.id = id;
  document.body[side](element);
  return element;
}

/** When nobody is signed in the frame has no banner, and what waits here would be forgotten. */
function LeftBehind(): JSX.Element | null {
  const { status } = useStore(session);
  const rest = unsent(useStore(outbox));
  const isNotDeleted = useStore(isForgettingFailing);
  useEffect(() => void readOutbox().catch(reportError), []);
  if (status !== 'signed-out') return null;
  return (
    <>
      {isNotDeleted && (
        <p class="banner is-warning" role="alert">
          {baru.belumTerhapus}
        </p>
      )}
      {rest.length > 0 && (
        <aside class="banner is-warning" aria-label={menu.semuaTerkirim}>
          <strong>{menu.belumTerkirim(rest.length)}</strong>
          <a href={path.signIn}>{baru.masuk}</a>
        </aside>
      )}
    </>
  );
}

/** On every page; the public page has the language in its own foot. */
function LanguageFoot(): JSX.Element | null {
  const { route } = useStore(place);
  const who = useStore(session);
  if (route.name === 'public') return null;
  const klaim = who.status === 'signed-out' ? null : who.person.klaim;
  const isTold = klaim !== null && hasIzin(klaim, 'catat') && route.name !== 'pemberitahuan';
  return (
    <footer class="language-foot">
      <LanguageChoice />
      {isTold && <a href={pathTo('pemberitahuan')}>{baru.pemberitahuan}</a>}
    </footer>
  );
}

function UpdateNotice(props: { readonly waiting: ServiceWorker }): JSX.Element {
  const [isBusy, setBusy] = useState(false);
  const apply = async (): Promise<void> => {
    const isDone = await whenNobodyTypes(() => {
      props.waiting.postMessage(MESSAGE.takeOver);
    });
    setBusy(!isDone);
  };
  return (
    <aside class="banner is-quiet" aria-label={baru.judul}>
      <span role="status">{isBusy ? baru.selesaikanIsian : baru.siap}</span>
      <button type="button" class="link-button" onClick={() => void apply()}>
        {baru.pakai}
      </button>
    </aside>
  );
}

type SyncRegistration = ServiceWorkerRegistration & {
  readonly sync?: { register(tag: string): Promise<void> };
};

/** When something could not be sent, or the page is left with something unsent, the worker is asked to help. */
function askForSync({ sync }: SyncRegistration): void {
  if (sync === undefined) return;
  const ask = (): void => {
    // Where the browser forbids it the page sends, as it does everywhere else.
    sync.register(SYNC_TAG).catch(() => undefined);
  };
  const states = (): OutboxState[] => unsent(outbox.get()).map(({ state }) => state);
  onOutboxChange(() => {
    const isStuck = states().some((it) => it.status === 'queued' && it.failure === 'unreachable');
    if (isStuck) ask();
  });
  document.addEventListener('visibilitychange', () => {
    const isLeft = document.visibilityState === 'hidden';
    if (isLeft && states().some((it) => it.status !== 'refused')) ask();
  });
}
