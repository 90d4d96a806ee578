// Hands work over to the queue, one task for each area: what becomes of it is the task's own affair.
import { logs } from '../../logs.ts';

/** Calls to the queue at once. */
const AT_ONCE = 20;

/** Answers how many were handed over, and how many the queue did not take; those stop no other. */
export async function handOver<T>(
  langkah: string,
  items: readonly T[],
  enqueue: (item: T) => Promise<void>,
): Promise<{ readonly selesai: number; readonly gagal: number }> {
  let gagal = 0;
  for (let i = 0; i < items.length; i += AT_ONCE) {
    const results = await Promise.allSettled(items.slice(i, i + AT_ONCE).map(enqueue));
    for (const result of results)
      if (result.status === 'rejected') {
        logs.stepFailed({ langkah }, result.reason);
        gagal += 1;
      }
  }
  return { selesai: items.length - gagal, gagal };
}
