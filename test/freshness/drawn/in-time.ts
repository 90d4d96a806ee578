// How long histories are played. All tests of a file share one database, so the history that is under way when the time
// is up ends at its next step: one that is only waited for no longer goes on in the next test's city.

/** Whether there is time for another step. */
export function withinTime(ms: number): () => boolean {
  const until = Date.now() + ms;
  return () => Date.now() < until;
}
