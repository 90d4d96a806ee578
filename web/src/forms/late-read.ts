// What the phone's storage did not give at once is read again and again. Apart, because hardly any page needs it.
import type { ReadLate } from '../state/drafts.ts';
import { isStorageFailing } from '../state/storage-failing.ts';
import { pulih } from '../teks/pulih.ts';

const RETRY_MS = 2000;

/** Says that storage fails until it answers; null: nobody wants it any more. */
export async function untilRead<T>(
  read: () => Promise<T>,
  isWanted = () => true,
): Promise<{ readonly value: T } | null> {
  let isReported = false;
  while (isWanted()) {
    try {
      const value = await read();
      isStorageFailing.set(false);
      return isWanted() ? { value } : null;
    } catch (error) {
      if (!isReported) reportError(error);
      isReported = true;
      isStorageFailing.set(isWanted());
    }
    await pause();
  }
  return null;
}

/** The form kept under a key. */
export const readLate: ReadLate = ({ read, isWanted, isTyped, isSending }) =>
  untilRead(async () => {
    while (isSending()) await pause();
    const kept = await read();
    return kept === undefined || !isTyped() || confirm(pulih.pakaiTersimpan) ? kept : undefined;
  }, isWanted);

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, RETRY_MS);
  });
}
