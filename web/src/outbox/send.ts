// Sends the outbox for as long as a page is open: on every change, when the network or the person is back,
// and after a failure repeatedly, each time a little later.
import { currentPerson, session } from '../state/session.ts';
import { getBackend } from '../server/backend.ts';
import { createStore } from '../state/store.ts';
import { carry, deliver, type Carrier } from './carry.ts';
import { nextWake } from './machine.ts';
import { applyEvent, onOutboxChange, outbox, readOutbox, startOutboxStore } from './store.ts';
import type { KirimanId } from '../../../functions/src/domain/basics/identitas.ts';

/** Receipts are shown for this long, then forgotten. */
const RECEIPT_DAYS = 7;
/** Time until the next try after the phone's own storage failed. */
const STORAGE_RETRY_MS = 5000;

/**
 * Counts submissions accepted while this page is open, whether sent by this tab, another or the service
 * worker, so that lists know when to read again.
 */
export const acceptedCount = createStore(0);

const carrier: Carrier = {
  uid: () => currentPerson()?.uid ?? null,
  async send(kiriman) {
    try {
      const [firebase, backend] = await Promise.all([
        import('../server/firebase.ts'),
        getBackend(),
      ]);
      return await deliver(firebase, backend, kiriman);
    } catch {
      // Its code or its configuration could not be loaded.
      return { kind: 'unreachable' };
    }
  },
};

let isRunning = false;
let isAskedAgain = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends whatever is ready. Called on every change; overlapping calls become one more round. */
async function sendAll(): Promise<void> {
  if (isRunning) {
    isAskedAgain = true;
    return;
  }
  isRunning = true;
  try {
    do {
      isAskedAgain = false;
      await carry(carrier);
    } while (isAskedAgain);
    isRunning = false;
    await sleepUntilNextWake();
  } catch (error) {
    isRunning = false;
    reportError(error);
    retryIn(STORAGE_RETRY_MS);
  }
}

function retryIn(ms: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void sendAll(), ms);
}

async function sleepUntilNextWake(): Promise<void> {
  clearTimeout(timer);
  const person = currentPerson();
  if (person === null) return;
  const wake = nextWake(await readOutbox(), person.uid);
  if (wake !== null) retryIn(Math.max(250, wake - Date.now()));
}

/** Asks to send now: the button on the outbox page, the network's return. */
export async function sendNow(): Promise<void> {
  await applyEvent({ type: 'woken' });
}

/** Null until the outbox was read: a receipt from before this page opened is not news. */
let known: ReadonlySet<KirimanId> | null = null;

function countAccepted(): void {
  const before = known;
  const accepted = outbox.get().filter((item) => item.state.status === 'accepted');
  known = new Set(accepted.map(({ id }) => id));
  if (before !== null && accepted.some(({ id }) => !before.has(id)))
    acceptedCount.set(acceptedCount.get() + 1);
}

let isStarted = false;

/** Starts sending for as long as the page is open. */
export function startSending(): void {
  if (isStarted) return;
  isStarted = true;
  startOutboxStore();
  outbox.subscribe(countAccepted);
  onOutboxChange(() => void sendAll());
  addEventListener('online', () => void sendNow());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendAll();
  });
  session.subscribe(() => {
    if (session.get().status === 'signed-in') void sendNow();
  });
  const before = Date.now() - RECEIPT_DAYS * 86_400_000;
  void applyEvent({ type: 'tidied', before }).then(sendNow);
}
