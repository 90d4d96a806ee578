// Who is using the phone. The last known person is remembered, so that the page opens at once and
// without a network; sign-in then confirms or ends that. The server decides by the token alone, never
// by this.
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { recall, remember } from './memo.ts';
import { createStore } from './store.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

export interface Person {
  readonly uid: Uid;
  readonly email: string;
  readonly nama: string;
  /** Null for an account without role and area. */
  readonly klaim: Klaim | null;
}

export type Session =
  | { readonly status: 'signed-out' }
  /** Remembered, and not confirmed by sign-in yet. */
  | { readonly status: 'remembered'; readonly person: Person }
  | { readonly status: 'signed-in'; readonly person: Person };

const REMEMBERED = 'ksm.orang';

function remembered(): Session {
  const person = recall(REMEMBERED);
  return isPerson(person) ? { status: 'remembered', person } : { status: 'signed-out' };
}

/** Not what another version remembered in another form: then sign-in says who it is. */
function isPerson(value: unknown): value is Person {
  const { uid, email, nama, klaim } = (value ?? {}) as Partial<Person>;
  return (
    [uid, email, nama].every((it) => typeof it === 'string') &&
    (klaim === null || (typeof klaim?.peran === 'string' && Array.isArray(klaim.wilayah)))
  );
}

export const session = createStore<Session>(remembered());
/** True once sign-in has said who is signed in, or that nobody is. */
export const isSessionKnown = createStore(false);

export function confirmPerson(person: Person): void {
  remember(REMEMBERED, person);
  session.set({ status: 'signed-in', person });
  isSessionKnown.set(true);
}

export function confirmNobody(): void {
  remember(REMEMBERED, null);
  session.set({ status: 'signed-out' });
  isSessionKnown.set(true);
}

const LEAVING = 'ksm.keluar';

/** Signing out has begun. A page that is closed before it ends leaves it to the next start. */
export function beginLeaving(uid: Uid): void {
  remember(LEAVING, { uid });
  mustForget(uid);
  confirmNobody();
}

export function isLeaving(uid: string): boolean {
  return (recall(LEAVING) as { readonly uid?: unknown } | null)?.uid === uid;
}

export function endLeaving(): void {
  remember(LEAVING, null);
}

const LEAVERS = 'ksm.hapus';
/** Where the browser remembers nothing, and in a service worker, for as long as the page is open. */
let kept: readonly Uid[] = [];

/** Whose forms are still to be deleted from the phone. */
export function leavers(): readonly Uid[] {
  const stored = recall(LEAVERS);
  return [...new Set([...kept, ...(Array.isArray(stored) ? (stored as readonly Uid[]) : [])])];
}

export function mustForget(uid: Uid): void {
  keepLeavers([...leavers(), uid]);
}

/** Nothing of theirs is left to delete, or they are here again, and it is theirs. */
export function hasGone(uid: Uid): void {
  keepLeavers(leavers().filter((it) => it !== uid));
}

/** Also without anybody's forms there may be copies: then the list is there, and empty. */
export function keepLeavers(uids: readonly Uid[], isClean = uids.length === 0): void {
  remember(LEAVERS, isClean ? null : uids);
  kept = [];
  if (leavers().length < uids.length) kept = uids;
}

/** Somebody left, and this phone may not be clean yet. */
export function isToClean(): boolean {
  return kept.length > 0 || recall(LEAVERS) !== null || recall(LEAVING) !== null;
}

/** No uid: between a sign-out and the next page what is drawn belongs to nobody, and finds nothing. */
const NOBODY = toUid('');

/** Whose drafts and records these are. */
export function currentUid(): Uid {
  return currentPerson()?.uid ?? NOBODY;
}

export function currentPerson(): Person | null {
  const now = session.get();
  return now.status === 'signed-out' ? null : now.person;
}
