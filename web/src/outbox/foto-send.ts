// Sends photos for as long as a page is open: when one is taken or its session goes through, when the network or the
// person is back, and after a failure repeatedly, each time a little later. Loaded after the page is shown.
import { sendFoto } from '../../../functions/src/domain/callables/foto.ts';
import { getBackend } from '../server/backend.ts';
import { currentPerson, session } from '../state/session.ts';
import { carryPhotos, type FotoCarrier } from './foto-carry.ts';
import { settlePhotos } from './foto-standing.ts';
import { photos, wakePhotos } from './foto-store.ts';
import { onOutboxChange } from './store.ts';

const LOCK = 'foto';
/** Time until the next try after the phone's own storage failed. */
const STORAGE_RETRY_MS = 30_000;

const withFirebase = () => Promise.all([import('../server/firebase.ts'), getBackend()]);

const carrier: FotoCarrier = {
  uid: () => currentPerson()?.uid ?? null,
  async call(request) {
    const [{ call }, backend] = await withFirebase();
    return call(backend, sendFoto.name, request);
  },
  async hasEnded() {
    const [{ renewToken }, backend] = await withFirebase();
    return (await renewToken(backend)) === 'ended';
  },
};

let isRunning = false;
let isAskedAgain = false;
let timer: ReturnType<typeof setTimeout> | undefined;

async function sendPhotos(): Promise<void> {
  if (isRunning) {
    isAskedAgain = true;
    return;
  }
  isRunning = true;
  clearTimeout(timer);
  try {
    let wake: number | null = null;
    do {
      isAskedAgain = false;
      const work = () => carryPhotos(carrier);
      wake = 'locks' in navigator ? await navigator.locks.request(LOCK, work) : await work();
    } while (isAskedAgain);
    if (wake !== null) later(Math.max(250, wake - Date.now()));
  } catch (error) {
    reportError(error);
    later(STORAGE_RETRY_MS);
  } finally {
    isRunning = false;
  }
}

function later(ms: number): void {
  timer = setTimeout(() => void sendPhotos(), ms);
}

/** Whatever waits is tried at once. */
export async function sendPhotosNow(): Promise<void> {
  const uid = carrier.uid();
  if (uid !== null) await wakePhotos(uid);
  await sendPhotos();
}

export async function startSendingPhotos(): Promise<void> {
  const now = (): void => void sendPhotosNow().catch(reportError);
  onOutboxChange(() => {
    if (photos.get().length > 0) void sendPhotos();
  });
  addEventListener('online', now);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void sendPhotos();
  });
  session.subscribe(() => {
    if (session.get().status === 'signed-in') now();
  });
  await settlePhotos(true);
  now();
}
