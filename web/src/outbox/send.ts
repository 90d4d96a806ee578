// Carries the outbox to the server: one tab at a time, one item at a time, oldest first.
import { TandaTerima, type Kiriman } from '../../../functions/src/domain/kiriman.ts';
import { currentPerson, session } from '../auth/session.ts';
import { getBackend } from '../backend.ts';
import { createStore } from '../ui/store.ts';
import { classifyError } from './classify.ts';
import { nextToSend, nextWake, type Answer } from './machine.ts';
import { applyEvent, onOutboxChange, readOutbox, startOutboxStore } from './store.ts';

const LOCK = 'kiriman';
/** Receipts are shown for a while, then forgotten. */
const RECEIPT_DAYS = 7;

/** Counts submissions accepted while this page is open, so that lists know to read again. */
export const acceptedCount = createStore(0);

async function sendOne(kiriman: Kiriman): Promise<Answer> {
  try {
    const [{ call }, backend] = await Promise.all([import('../firebase.ts'), getBackend()]);
    const receipt = TandaTerima.safeParse(await call(backend, 'submitKiriman', kiriman));
    // A captive portal says 200 too; only a receipt counts.
    return receipt.success ? { kind: 'receipt', receipt: receipt.data } : { kind: 'unreachable' };
  } catch (error) {
    const answer = classifyError(error);
    return answer.kind === 'sign-in' ? confirmSignIn() : answer;
  }
}

/** «Unauthenticated» also comes when an old token could not be renewed for want of a network. */
async function confirmSignIn(): Promise<Answer> {
  const [{ renewToken }, backend] = await Promise.all([import('../firebase.ts'), getBackend()]);
  return (await renewToken(backend)) === 'ended' ? { kind: 'sign-in' } : { kind: 'unreachable' };
}

let isRunning = false;
let isAskedAgain = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends whatever is ready. Called on every change; overlapping calls become one more round. */
export async function sendAll(): Promise<void> {
  if (isRunning) {
    isAskedAgain = true;
    return;
  }
  isRunning = true;
  try {
    do {
      isAskedAgain = false;
      await underLock(sendReady);
    } while (isAskedAgain);
  } finally {
    isRunning = false;
  }
  await sleepUntilNextWake();
}

function underLock(work: () => Promise<void>): Promise<void> {
  // Old browsers lack locks; two tabs may then send the same item, which the server answers twice alike.
  return 'locks' in navigator ? navigator.locks.request(LOCK, work) : work();
}

async function sendReady(): Promise<void> {
  // Whoever holds the lock is the only sender, so what is marked «sending» was cut off.
  await applyIfNeeded();
  for (;;) {
    const person = currentPerson();
    if (person === null) return;
    const item = nextToSend(await readOutbox(), person.uid, Date.now());
    if (item === null) return;
    await applyEvent({ type: 'started', id: item.id, now: Date.now() });
    const answer = await sendOne(item.kiriman);
    const event = { type: 'answered', id: item.id, answer, random: Math.random() } as const;
    await applyEvent({ ...event, now: Date.now() });
    if (answer.kind === 'receipt') acceptedCount.set(acceptedCount.get() + 1);
    // What cannot reach the server for one item cannot for the next.
    if (answer.kind === 'unreachable' || answer.kind === 'sign-in') return;
  }
}

async function applyIfNeeded(): Promise<void> {
  const items = await readOutbox();
  if (items.some((item) => item.state.status === 'sending'))
    await applyEvent({ type: 'recovered' });
}

async function sleepUntilNextWake(): Promise<void> {
  clearTimeout(timer);
  const person = currentPerson();
  if (person === null) return;
  const wake = nextWake(await readOutbox(), person.uid);
  if (wake === null) return;
  timer = setTimeout(() => void sendAll(), Math.max(250, wake - Date.now()));
}

async function wake(): Promise<void> {
  await applyEvent({ type: 'woken' });
}

/** Asks to send now: the button on the outbox page. */
export function sendNow(): Promise<void> {
  return wake();
}

let isStarted = false;

/** Starts sending for as long as the page is open. */
export function startSending(): void {
  if (isStarted) return;
  isStarted = true;
  startOutboxStore();
  onOutboxChange(() => void sendAll());
  addEventListener('online', () => void wake());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendAll();
  });
  session.subscribe(() => {
    if (session.get().status === 'signed-in') void wake();
  });
  const before = Date.now() - RECEIPT_DAYS * 86_400_000;
  void applyEvent({ type: 'tidied', before }).then(wake);
}
