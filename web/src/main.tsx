// Starts the page: shows it at once, then finds out who is signed in.
import { render } from 'preact';
import { App, fetchFirstPage } from './app.tsx';
import type { Uid } from '../../functions/src/domain/basics/identitas.ts';
import { currentUid, isSessionKnown, isToClean, session } from './state/session.ts';
import { getBackend, getConfig, isConfigKept, whenLeft } from './server/backend.ts';
import { place, startRouter } from './routes/router.ts';
import { recall } from './state/memo.ts';
import { kode } from './teks/writing/kode.ts';
import './styles/index.css';

function start(): void {
  startRouter();
  const firstPage = fetchFirstPage();
  const root = document.getElementById('app');
  if (root !== null) {
    // The configuration may fix the date, and a wrong date would be typed into every form; it is one small file.
    const draw = (): void => {
      render(<App />, root);
    };
    const read = getConfig();
    // The last one says as much, and a slow line need not be waited for.
    if (isConfigKept()) draw();
    else read.then(draw, draw);
  }
  // A remembered person can fill in forms before sign-in is loaded: on a slow line the page comes first.
  if (session.get().status === 'remembered') void firstPage.then(connect);
  else connect();
  place.subscribe(connect);
  keepOnPhone();
  session.subscribe(keepOnPhone);
  whenLeft(async (uid) => (await import('./outbox/forget.ts')).forgetForms(uid));
  isSessionKnown.subscribe(forget);
  session.subscribe(forget);
}

/** Sign-in is loaded for those who were signed in before, and as soon as a page asks who is there. */
function connect(): void {
  const isVisitor =
    session.get().status === 'signed-out' && place.get().route.name === 'public' && !isToClean();
  if (isVisitor || isSessionKnown.get()) return;
  getBackend().catch(() => {
    // First visit without a network: tried again when the network comes back.
    addEventListener('online', connect, { once: true });
  });
}

/** Runs after the first things on the page. */
const OFFLINE_AFTER_MS = 1500;
let isKept = false;

/**
 * People who work here keep the whole page on the phone; for a visitor of the public page none of it is
 * loaded.
 */
function keepOnPhone(): void {
  const isVisitor =
    session.get().status === 'signed-out' && !navigator.serviceWorker?.controller && !isToClean();
  if (isVisitor || isKept) return;
  isKept = true;
  setTimeout(() => {
    import('./sw/page.tsx')
      .then(({ startServiceWorker }) => startServiceWorker())
      // Without the worker the page works while it is open; the next visit tries again.
      .catch(reportError);
  }, OFFLINE_AFTER_MS);
}

/** Whom the phone has been cleaned for; undefined: for nobody yet. */
let cleanFor: Uid | undefined;

/**
 * However somebody left: here, in another tab, or because the account was closed. Once for each person, not
 * whenever a token is renewed.
 */
function forget(): void {
  const uid = currentUid();
  if (!isSessionKnown.get() || uid === cleanFor) return;
  cleanFor = uid;
  import('./outbox/forget.ts')
    .then(({ forgetOthers }) => forgetOthers())
    .catch((error: unknown) => {
      // Its code could not be loaded: again when the network comes back.
      reportError(error);
      cleanFor = undefined;
      addEventListener('online', forget, { once: true });
    });
}

// In the language that was chosen on this phone (state/language/chosen.ts).
if ((recall('ksm.bahasa') ?? 'id') === kode) start();
else void import('./other-language.ts').then(({ startOther }) => startOther(start));
