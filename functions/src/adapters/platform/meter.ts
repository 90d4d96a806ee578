// Counts what the adapters read and write in this process, as it is billed: documents of Firestore (a
// query that finds nothing costs one read), and objects and bytes of Cloud Storage. Tests and
// benchmarks subtract two readings.
export interface Meter {
  readonly reads: number;
  readonly writes: number;
}

export interface StorageMeter {
  /** Objects, or ranges of an object, that were read, and their bytes. */
  readonly objectsRead: number;
  readonly bytesRead: number;
  readonly objectsWritten: number;
  readonly bytesWritten: number;
}

let reads = 0;
let writes = 0;
const storage = { objectsRead: 0, bytesRead: 0, objectsWritten: 0, bytesWritten: 0 };

export function countReads(documents: number): void {
  reads += documents;
}

export function countSearch(found: number): void {
  reads += Math.max(1, found);
}

export function countWrites(documents: number): void {
  writes += documents;
}

export function countObjectRead(bytes: number): void {
  storage.objectsRead += 1;
  storage.bytesRead += bytes;
}

export function countObjectWritten(bytes: number): void {
  storage.objectsWritten += 1;
  storage.bytesWritten += bytes;
}

export function readMeter(): Meter {
  return { reads, writes };
}

/** What was counted since an earlier reading. */
export function since(before: Meter): Meter {
  return { reads: reads - before.reads, writes: writes - before.writes };
}

export function readStorageMeter(): StorageMeter {
  return { ...storage };
}

export function storageSince(before: StorageMeter): StorageMeter {
  return {
    objectsRead: storage.objectsRead - before.objectsRead,
    bytesRead: storage.bytesRead - before.bytesRead,
    objectsWritten: storage.objectsWritten - before.objectsWritten,
    bytesWritten: storage.bytesWritten - before.bytesWritten,
  };
}
