// People with a role: an account in the suite, and the tokens of its sign-in.
import { randomUUID } from 'node:crypto';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { environment } from './environment.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

/** What a person types to sign in on the page. */
export interface Account {
  readonly email: string;
  readonly sandi: string;
}

/** A person who has signed in. */
export interface SignedIn {
  readonly uid: Uid;
  /** Proves to functions who is calling. */
  readonly token: string;
  readonly refreshToken: string;
}

export interface Person extends Account, SignedIn {
  readonly klaim: Klaim | null;
}

/** Makes a user with a role and areas (null: none) and signs it in. */
export async function signIn(klaim: Klaim | null): Promise<Person> {
  const account = { email: `${randomUUID()}@uji.ksm`, sandi: randomUUID() };
  const { localId } = await auth('accounts:signUp', {
    email: account.email,
    password: account.sandi,
  });
  if (klaim)
    await auth('accounts:update', { localId, customAttributes: JSON.stringify(klaim) }, 'owner');
  return { ...account, klaim, ...(await signInWith(account)) };
}

/** Signs in to an existing account. */
export async function signInWith({ email, sandi }: Account): Promise<SignedIn> {
  const { localId, idToken, refreshToken } = await auth('accounts:signInWithPassword', {
    email,
    password: sandi,
    returnSecureToken: true,
  });
  return {
    uid: toUid(String(localId)),
    token: String(idToken),
    refreshToken: String(refreshToken),
  };
}

async function auth(
  path: string,
  body: object,
  bearer?: string,
): Promise<Readonly<Record<string, unknown>>> {
  const host = environment('FIREBASE_AUTH_EMULATOR_HOST');
  const url = `http://${host}/identitytoolkit.googleapis.com/v1/${path}?key=x`;
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  return (await response.json()) as Record<string, unknown>;
}
