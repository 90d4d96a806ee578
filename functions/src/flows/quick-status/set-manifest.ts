// Stores a manifest, and what it no longer holds: earlier updates are documents of their own, written in the
// transaction that replaces them. Their ids are those of the updates, so doing it twice changes nothing.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import type { ManifesQs } from '../../domain/quick-status/updates/qs-berkas.ts';
import { separate } from '../../domain/quick-status/updates/qs-lama.ts';

/** Answers the manifest as it is stored. `before`: as it was read in the transaction. */
export async function setManifest(
  next: ManifesQs,
  before: ManifesQs | null,
  tx: Transaction,
): Promise<ManifesQs> {
  const { manifes, lama } = separate(next, before);
  await docs.qs.set(manifes, tx);
  for (const it of lama) await docs.qsLama.set(it, tx);
  return manifes;
}
