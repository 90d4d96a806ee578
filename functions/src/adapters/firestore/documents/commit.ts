// The two ways to write several documents, all or nothing: a transaction, which locks what it reads; and a
// commit without locks, which fails if a document is no longer as it was read.
import type { Transaction, WriteBatch } from 'firebase-admin/firestore';
import { getDb } from '../../platform/firebase.ts';
import { withRetries } from '../../platform/retry.ts';
import type { Seen } from './gather.ts';

/** A document was written since it was read: what was made of it is void. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/** A transaction; one that collides with another runs again, soon and a few times. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return withRetries(() => getDb().runTransaction(work, { maxAttempts: 1 }));
}

/** Statuses of gRPC when a precondition does not hold. */
const OVERTAKEN: ReadonlySet<unknown> = new Set([
  5, // not found
  6, // already exists
  9, // failed precondition
]);

/** Answers when the last of the documents was written. Throws `Overtaken` if one is not as it was read. */
export async function commitTogether(
  write: (batch: WriteBatch) => Promise<unknown>,
): Promise<Seen> {
  const batch = getDb().batch();
  await write(batch);
  try {
    return (await batch.commit()).at(-1)?.writeTime ?? null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && OVERTAKEN.has(error.code))
      throw new Overtaken('written since it was read');
    throw error;
  }
}
