// Counts the documents that the adapters read and write in this process, as Firestore bills them: a
// search that finds nothing costs one read. Tests and benchmarks take the difference between two looks.
export interface Meter {
  readonly reads: number;
  readonly writes: number;
}

let reads = 0;
let writes = 0;

export function countReads(documents: number): void {
  reads += documents;
}

export function countSearch(found: number): void {
  reads += Math.max(1, found);
}

export function countWrites(documents: number): void {
  writes += documents;
}

export function readMeter(): Meter {
  return { reads, writes };
}

/** What happened since an earlier look. */
export function since(before: Meter): Meter {
  return { reads: reads - before.reads, writes: writes - before.writes };
}
