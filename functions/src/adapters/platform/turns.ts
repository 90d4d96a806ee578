// Work of one process that takes turns: more of it at once would only wait for the same processor and hold
// more memory, and what somebody waits for on a phone would wait behind it.

/** Runs what it is given, at most `limit` at once; the rest waits in order. */
export function takeTurns(limit: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= limit)
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    else running += 1;
    try {
      return await work();
    } finally {
      // Hands its place over, or leaves it.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
