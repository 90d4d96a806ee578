// Sign-in and calls to the server: the part of Firebase that every signed-in page needs. Firestore is
// apart, in reads/, because recording a session does without it; the call itself is in callable.ts.
import { initializeApp, type FirebaseApp } from 'firebase/app';
import {
  connectAuthEmulator,
  indexedDBLocalPersistence,
  initializeAuth,
  onIdTokenChanged,
  signInWithEmailAndPassword,
  signOut as signOutOfAuth,
  type Auth,
  type Persistence,
  type User,
} from 'firebase/auth/web-extension';
import {
  beginLeaving,
  confirmNobody,
  confirmPerson,
  currentPerson,
  endLeaving,
  hasGone,
  isLeaving,
} from '../state/session.ts';
import { CallError, postCallable } from './callable.ts';
import { readKlaim } from './claims.ts';
import type { AppConfig } from './config.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

export interface Backend {
  readonly config: AppConfig;
  readonly app: FirebaseApp;
  readonly auth: Auth;
  /** Deletes what somebody leaves on the phone whose account is closed. */
  readonly forget: (uid: Uid) => Promise<void>;
  readonly appCheck?: GetAppCheck;
}

/** Passed in by the page only: it cannot run in a service worker. */
export type GetAppCheck = (app: FirebaseApp, key: string) => Promise<string>;

/** Connects once, and tells session.ts who is signed in, now and whenever that changes. */
export function startBackend(
  config: AppConfig,
  rest: Pick<Backend, 'forget' | 'appCheck'>,
): Backend {
  const app = initializeApp(config.firebase);
  const persistence = tellingOfTheEnd((ended) => void forgetIfClosed(config, rest.forget, ended));
  const auth = initializeAuth(app, { persistence });
  if (config.emulator) connectAuthEmulator(auth, config.emulator.auth, { disableWarnings: true });
  const backend: Backend = { config, app, auth, ...rest };
  onIdTokenChanged(auth, (user) => {
    if (user === null) confirmNobody();
    else void (isLeaving(user.uid) ? leaveForGood(backend, user) : confirmUser(auth, user));
  });
  return backend;
}

/** What the SDK keeps of a sign-in, and the part of its own class that forgets it: it publishes no type of them. */
interface KeptSignIn {
  readonly uid: string;
  readonly stsTokenManager: { readonly refreshToken: string };
}
interface Keeper {
  _get(key: string): Promise<KeptSignIn | null>;
  _remove(key: string): Promise<void>;
}

/** The persistence of the SDK, which says whose sign-in has ended, whatever ended it. */
function tellingOfTheEnd(say: (ended: KeptSignIn) => void): Persistence {
  const Keeps = indexedDBLocalPersistence as unknown as new () => Keeper;
  return class extends Keeps {
    override async _remove(key: string): Promise<void> {
      // oxlint-disable-next-line no-underscore-dangle -- of Firebase
      const ended = await this._get(key).catch(() => null);
      // oxlint-disable-next-line no-underscore-dangle -- of Firebase
      await super._remove(key);
      if (ended) say(ended);
    }
  } as unknown as Persistence;
}

/** Whoever leaves by the page is forgotten by the page. */
async function forgetIfClosed(
  config: AppConfig,
  forget: Backend['forget'],
  { uid, stsTokenManager }: KeptSignIn,
): Promise<void> {
  if (isLeaving(uid)) return;
  const { isClosed } = await import('./closed-account.ts');
  if (await isClosed(config, stsTokenManager.refreshToken)) await forget(toUid(uid));
}

async function confirmUser(auth: Auth, user: User): Promise<void> {
  const known = currentPerson();
  let klaim = known?.uid === user.uid ? known.klaim : null;
  try {
    const { claims } = await user.getIdTokenResult();
    klaim = readKlaim(claims);
  } catch {
    // Without a network an old token cannot be renewed: what was known of the person still applies.
  }
  // Gone since: whoever left is not remembered again.
  if (auth.currentUser?.uid !== user.uid) return;
  confirmPerson({
    uid: toUid(user.uid),
    email: user.email ?? '',
    nama: user.displayName ?? user.email ?? '',
    klaim,
  });
}

export async function signIn(backend: Backend, email: string, password: string): Promise<void> {
  endLeaving();
  const { user } = await signInWithEmailAndPassword(backend.auth, email, password);
  hasGone(toUid(user.uid));
  await confirmUser(backend.auth, user);
}

export async function signOut(backend: Backend): Promise<void> {
  await signOutOfAuth(backend.auth);
  endLeaving();
}

/** Calls a function by name, as the person signed in. The answer is for the caller to check. */
export async function call(backend: Backend, name: string, data: unknown): Promise<unknown> {
  const { auth, config } = backend;
  await auth.authStateReady();
  const user = auth.currentUser;
  const token = (await user?.getIdToken()) ?? null;
  try {
    return await postCallable({
      config,
      name,
      data,
      token,
      appCheck: await appCheckToken(backend),
    });
  } catch (error) {
    if (error instanceof CallError && error.problem === 'akun-ditutup')
      await leaveForGood(backend, user);
    throw error;
  }
}

/**
 * The account was closed, or its person was leaving when the page ended: nothing of it stays on the phone but what was never sent. Another who has signed in
 * since stays.
 */
async function leaveForGood({ auth, forget }: Backend, user: User | null): Promise<void> {
  if (auth.currentUser?.uid === user?.uid) {
    if (user === null) confirmNobody();
    else beginLeaving(toUid(user.uid));
    await signOutOfAuth(auth);
    endLeaving();
  }
  if (user !== null) await forget(toUid(user.uid));
}

/** Null where the project has no key; otherwise nothing is sent without a token. */
async function appCheckToken({ app, config, appCheck }: Backend): Promise<string | null> {
  const key = config.recaptchaKey ?? '';
  if (key === '') return null;
  try {
    // A service worker has no page that could be vouched for, so its items wait for a page.
    if (!appCheck) throw new Error('no page');
    return await appCheck(app, key);
  } catch {
    // A call without a token would be refused for good, and what is refused leaves the outbox.
    throw new CallError('unavailable');
  }
}

/** What sign-in says of an account that there is no more. */
const CLOSED = new Set(['auth/user-disabled', 'auth/user-not-found']);

/** Whether the person can still prove who they are; `offline`: the sign-in service could not be asked. */
export async function renewToken(backend: Backend): Promise<'renewed' | 'offline' | 'ended'> {
  const user = backend.auth.currentUser;
  if (user === null) return 'ended';
  try {
    await user.getIdToken(true);
    return 'renewed';
  } catch (error) {
    const code = codeOf(error);
    if (CLOSED.has(code)) await leaveForGood(backend, user);
    return code === 'auth/network-request-failed' ? 'offline' : 'ended';
  }
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
