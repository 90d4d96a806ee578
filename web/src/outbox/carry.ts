// Carries the outbox to the server: one sender at a time, one item at a time, oldest first. A page and
// the service worker do it alike; what differs (who is signed in, the way to the server) is passed in.
import { SUBMIT_KIRIMAN } from '../../../functions/src/domain/callables/submit-kiriman-name.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { TandaTerima } from '../../../functions/src/domain/submissions/receipts/tanda-terima.ts';
import type { Backend, call, renewToken } from '../server/firebase.ts';
import { classifyError } from './classify.ts';
import { nextToSend, type Answer } from './machine.ts';
import { applyEvent, readOutbox } from './store.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';

const LOCK = 'kiriman';

export interface Carrier {
  /** Who is signed in at this moment; null: nobody, and nothing is sent. */
  readonly uid: () => Uid | null;
  readonly send: (kiriman: Kiriman) => Promise<Answer>;
}

/** Sends whatever is ready. */
export function carry(carrier: Carrier): Promise<void> {
  const work = (): Promise<void> => sendReady(carrier);
  // Old browsers lack locks. Two tabs may then send the same item, and the server gives both the same answer.
  return 'locks' in navigator ? navigator.locks.request(LOCK, work) : work();
}

async function sendReady({ uid, send }: Carrier): Promise<void> {
  // Whoever holds the lock is the only sender, so an item still marked «sending» was cut off.
  if ((await readOutbox()).some((item) => item.state.status === 'sending'))
    await applyEvent({ type: 'recovered' });
  for (;;) {
    const owner = uid();
    if (owner === null) return;
    const item = nextToSend(await readOutbox(), owner, Date.now());
    if (item === null) return;
    await applyEvent({ type: 'started', id: item.id, now: Date.now() });
    const answer = await send(item.kiriman);
    await applyEvent({
      type: 'answered',
      id: item.id,
      answer,
      now: Date.now(),
      random: Math.random(),
    });
    // Whoever has left meanwhile leaves no receipt either.
    if (uid() !== owner) await applyEvent({ type: 'left', uid: uid() });
    // If the server cannot be reached for one item, it cannot for the next.
    if (
      answer.kind === 'unreachable' ||
      answer.kind === 'sign-in' ||
      answer.kind === 'faktor-kedua'
    )
      return;
  }
}

/** Passed in, because the page loads it only when there is something to send. */
interface Firebase {
  readonly call: typeof call;
  readonly renewToken: typeof renewToken;
}

/** One attempt: what the server said of one submission. */
export async function deliver(
  firebase: Firebase,
  backend: Backend,
  kiriman: Kiriman,
): Promise<Answer> {
  try {
    const answer = await firebase.call(backend, SUBMIT_KIRIMAN, kiriman);
    const receipt = TandaTerima.safeParse(answer);
    // A captive portal answers 200 too; only a receipt counts.
    return receipt.success ? { kind: 'receipt', receipt: receipt.data } : { kind: 'unreachable' };
  } catch (error) {
    const answer = classifyError(error);
    if (answer.kind !== 'sign-in') return answer;
    // «Unauthenticated» also comes when an old token could not be renewed because there was no network.
    return (await firebase.renewToken(backend)) === 'ended' ? answer : { kind: 'unreachable' };
  }
}
