// Who is using the phone. The last known person is remembered, so that the page opens at once and
// without a network; sign-in then confirms or ends that. The server decides by the token alone, never
// by this.
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
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
  try {
    const person = JSON.parse(localStorage.getItem(REMEMBERED) ?? 'null') as Person | null;
    return person === null ? { status: 'signed-out' } : { status: 'remembered', person };
  } catch {
    return { status: 'signed-out' };
  }
}

export const session = createStore<Session>(remembered());
/** True once sign-in has said who is signed in, or that nobody is. */
export const isSessionKnown = createStore(false);

export function confirmPerson(person: Person): void {
  localStorage.setItem(REMEMBERED, JSON.stringify(person));
  session.set({ status: 'signed-in', person });
  isSessionKnown.set(true);
}

export function confirmNobody(): void {
  localStorage.removeItem(REMEMBERED);
  session.set({ status: 'signed-out' });
  isSessionKnown.set(true);
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
