// Sign-ins with their role and areas: the claims that the server and the rules trust, and
// `pengguna/{uid}`, which only lists them for people. The one module that changes accounts.
import { randomBytes } from 'node:crypto';
import type { UserRecord } from 'firebase-admin/auth';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { Pengguna } from '../../domain/access/pengguna.ts';
import type { Peran } from '../../domain/access/peran.ts';
import type { Listed } from '../firestore/documents/document-kind.ts';
import { docs } from '../firestore/documents/docs.ts';
import { getAuthAdmin } from './firebase.ts';
import { toUid } from '../../domain/basics/code-shapes.ts';
import type { Uid } from '../../domain/basics/identitas.ts';

export function listPengguna(): Promise<Listed<Pengguna>> {
  return docs.pengguna.listReadable((q) => q.orderBy('email'));
}

/** Whoever is listed and cannot be read, also under no address. */
export async function listPenggunaRusak(): Promise<Listed<Pengguna>['unreadable']> {
  return (await docs.pengguna.listReadable((q) => q)).unreadable;
}

/** Some users of the country in the same order; those that are left out are billed as well. */
export function listPenggunaFrom(
  peran: Peran | null,
  lewati: number,
  banyak: number,
): Promise<Listed<Pengguna>> {
  return docs.pengguna.listReadable((q) =>
    (peran === null ? q : q.where('peran', '==', peran))
      .orderBy('email')
      .offset(lewati)
      .limit(banyak),
  );
}

/** `peran` null: of every role. */
export function countPengguna(peran: Peran | null): Promise<number> {
  return docs.pengguna.count((q) => (peran === null ? q : q.where('peran', '==', peran)));
}

export function countNonaktif(): Promise<number> {
  return docs.pengguna.count((q) => q.where('nonaktif', '==', true));
}

/** The account's uid; null when nobody has the address. */
export async function findUid(email: string): Promise<Uid | null> {
  const account = await findAccount(email);
  return account && toUid(account.uid);
}

/** What the sign-in service knows of a user; null: nothing. The claims are as they stand, read by nobody yet. */
export async function accountOf(uid: Uid): Promise<{
  readonly email: string | null;
  readonly nama: string | null;
  readonly klaim: unknown;
  readonly nonaktif: boolean;
} | null> {
  const { users } = await getAuthAdmin().getUsers([{ uid }]);
  const [account] = users;
  if (account === undefined) return null;
  const { email = null, displayName: nama = null, customClaims: klaim, disabled } = account;
  return { email, nama, klaim, nonaktif: disabled };
}

/** So many accounts the sign-in service answers at once. */
const ACCOUNTS_AT_ONCE = 100;

/** Accounts of many addresses, by the address in small letters; nobody has the others. */
export async function findUids(emails: readonly string[]): Promise<Map<string, Uid>> {
  const found = new Map<string, Uid>();
  for (let i = 0; i < emails.length; i += ACCOUNTS_AT_ONCE) {
    const some = emails.slice(i, i + ACCOUNTS_AT_ONCE).map((email) => ({ email }));
    const { users } = await getAuthAdmin().getUsers(some);
    for (const { email, uid } of users)
      if (email !== undefined) found.set(email.toLowerCase(), toUid(uid));
  }
  return found;
}

/**
 * Creates an account and returns its uid; null: somebody has the address meanwhile. Without `sandi` it gets a password that nobody knows: the person
 * chooses one through `makeResetLink`.
 */
export async function createPengguna(account: {
  readonly uid?: Uid;
  readonly email: string;
  readonly nama: string;
  readonly sandi?: string;
}): Promise<Uid | null> {
  const { uid, email, nama, sandi = randomBytes(24).toString('base64url') } = account;
  try {
    const created = await getAuthAdmin().createUser({
      ...(uid === undefined ? {} : { uid }),
      email,
      displayName: nama,
      password: sandi,
    });
    return toUid(created.uid);
  } catch (error) {
    if (hasCode(error, 'auth/email-already-exists')) return null;
    throw error;
  }
}

/** Replaces what is listed of a user, and brings the account to it. Returns false when nothing changed. */
export async function setPengguna(pengguna: Pengguna): Promise<boolean> {
  // What is listed and cannot be read is mended by being listed anew.
  const isListed = isSame(await docs.pengguna.readIfFits(pengguna.uid), pengguna);
  if (!isListed) await docs.pengguna.set(Pengguna.parse(pengguna));
  return (await bringToListed(pengguna.uid)) || !isListed;
}

/**
 * Brings an account to what is listed of its user: role and areas, closed or open. Whoever changes the list
 * calls it afterwards; of two at once, the one that ends later has seen what both have written. Callables
 * refuse a closed account as soon as the list says so (edge.ts); reads of the database go on until the token
 * ends, at most an hour later. Returns false when the account was so already.
 */
export async function bringToListed(uid: Uid): Promise<boolean> {
  let isChanged = false;
  let listed = await docs.pengguna.read(uid);
  while (listed !== null) {
    isChanged = (await changeAccount(listed)) || isChanged;
    const now = await docs.pengguna.read(uid);
    if (isSame(now, listed)) break;
    listed = now;
  }
  return isChanged;
}

async function changeAccount({ uid, peran, wilayah, nonaktif }: Pengguna): Promise<boolean> {
  const auth = getAuthAdmin();
  const { disabled, customClaims: before = {} } = await auth.getUser(uid);
  const klaim = { peran, wilayah };
  const isOther = canonicalJson(before) !== canonicalJson(klaim);
  const isToggled = nonaktif !== undefined && nonaktif !== disabled;
  if (isToggled) await auth.updateUser(uid, { disabled: nonaktif });
  if (isOther) await auth.setCustomUserClaims(uid, klaim);
  // A session that renews itself must not keep rights that were withdrawn.
  const isWithdrawn = (isToggled && nonaktif) || (isOther && Object.keys(before).length > 0);
  if (isWithdrawn) await auth.revokeRefreshTokens(uid);
  return isOther || isToggled;
}

/** Removes every second factor of an account, and ends its sign-ins: whoever has the lost phone is out too. */
export async function removeFactors(uid: Uid): Promise<void> {
  const auth = getAuthAdmin();
  await auth.updateUser(uid, { multiFactor: { enrolledFactors: null } });
  await auth.revokeRefreshTokens(uid);
}

/** A link with which the person chooses a password. */
export function makeResetLink(email: string): Promise<string> {
  return getAuthAdmin().generatePasswordResetLink(email);
}

async function findAccount(email: string): Promise<UserRecord | null> {
  try {
    return await getAuthAdmin().getUserByEmail(email);
  } catch (error) {
    if (hasCode(error, 'auth/user-not-found')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}

function isSame(known: Pengguna | null, pengguna: Pengguna): boolean {
  return known !== null && canonicalJson(known) === canonicalJson(pengguna);
}
