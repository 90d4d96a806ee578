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

/** Replaces role and areas. Returns false when nothing changed. */
export async function setKlaim(pengguna: Pengguna): Promise<boolean> {
  const { uid, peran, wilayah } = Pengguna.parse(pengguna);
  const account = await getAuthAdmin().getUser(uid);
  const klaim = { peran, wilayah };
  const before = account.customClaims ?? {};
  const known = await docs.pengguna.read(uid);
  if (canonicalJson(before) === canonicalJson(klaim) && isSame(known, pengguna)) return false;
  await getAuthAdmin().setCustomUserClaims(uid, klaim);
  // A session that renews itself must not keep rights that were withdrawn.
  if (Object.keys(before).length > 0) await getAuthAdmin().revokeRefreshTokens(uid);
  await docs.pengguna.set(pengguna);
  return true;
}

/**
 * Closes or reopens an account. Callables refuse it as soon as `pengguna` says so (edge.ts); reads of the
 * database go on until the token ends, at most an hour later.
 */
export async function setNonaktif(uid: Uid, nonaktif: boolean): Promise<void> {
  await getAuthAdmin().updateUser(uid, { disabled: nonaktif });
  if (nonaktif) await getAuthAdmin().revokeRefreshTokens(uid);
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
