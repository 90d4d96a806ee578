// Sends the outbox from the service worker: the same steps as in the page, with the sign-in that the
// page left in the browser's storage. When nobody is signed in, everything waits for the page.
import { initializeApp } from 'firebase/app';
import {
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
} from 'firebase/auth/web-extension';
import type { AppConfig } from '../server/config.ts';
import { call, renewToken, type Backend } from '../server/firebase.ts';
import { carry, deliver } from '../outbox/carry.ts';
import { unsent } from '../outbox/machine.ts';
import { applyEvent, readOutbox } from '../outbox/store.ts';
import { forgetClosed } from './forget-closed.ts';
import { worker } from './scope.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

let starting: Promise<Backend> | null = null;

async function start(): Promise<Backend> {
  // The worker's own requests do not go through its cache.
  const response = await fetch('/config.json').catch(() => caches.match('/config.json'));
  const config = (await response?.json()) as AppConfig;
  const app = initializeApp(config.firebase);
  const auth = initializeAuth(app, { persistence: indexedDBLocalPersistence });
  if (config.emulator) connectAuthEmulator(auth, config.emulator.auth, { disableWarnings: true });
  await auth.authStateReady();
  const forget = (uid: Uid) => forgetClosed(uid, () => auth.currentUser?.uid === uid);
  return { config, app, auth, forget };
}

worker.sendOutbox = async () => {
  starting ??= start().catch((error: unknown) => {
    starting = null;
    throw error;
  });
  const backend = await starting;
  const uid = (): Uid | null => {
    const user = backend.auth.currentUser;
    return user && toUid(user.uid);
  };
  await applyEvent({ type: 'woken' });
  await carry({ uid, send: (kiriman) => deliver({ call, renewToken }, backend, kiriman) });
  const rest = unsent(await readOutbox()).filter(
    ({ uid: owner, state }) =>
      owner === uid() &&
      state.status === 'queued' &&
      state.failure !== 'sign-in' &&
      state.failure !== 'faktor-kedua',
  );
  // After a failed sync the browser wakes the worker again.
  if (rest.length > 0) throw new Error(`${String(rest.length)} unsent`);
};
