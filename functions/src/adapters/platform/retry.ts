// Contention, and a database that is busy or away for a moment, are tried again a few times within bounds.
// The SDK would do so too, but waits a second before its second attempt.
import { setTimeout as sleep } from 'node:timers/promises';

/** Statuses of gRPC that say nothing about the request: it may succeed unchanged. */
const PASSING: ReadonlySet<unknown> = new Set([
  1, // cancelled
  4, // deadline exceeded
  8, // resource exhausted
  10, // aborted
  14, // unavailable
]);

const ATTEMPTS = 8;
/** Milliseconds: the first wait, the longest, and all attempts together. */
const FIRST_WAIT = 15;
const LONGEST_WAIT = 1_000;
const WITHIN = 20_000;

/** True of an error that another attempt may not meet. */
export function isPassing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && PASSING.has(error.code);
}

/** Runs `work`, again while `isAgain` says so of its error. The last error is thrown. */
export async function withRetries<T>(
  work: () => Promise<T>,
  isAgain: (error: unknown) => boolean = isPassing,
): Promise<T> {
  const until = Date.now() + WITHIN;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!isAgain(error) || attempt === ATTEMPTS || Date.now() > until) throw error;
    }
    // Between half and one and a half of it: what collided must not collide again.
    await sleep(Math.min(FIRST_WAIT * 2 ** (attempt - 1), LONGEST_WAIT) * (0.5 + Math.random()));
  }
}
