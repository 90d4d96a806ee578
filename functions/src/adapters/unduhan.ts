// Ledger of downloads, `unduhan/{id}`.
import { Unduhan } from '../domain/unduhan.ts';
import { documentKind } from './document-kind.ts';

export const unduhanDocs = documentKind('unduhan', Unduhan);

export async function addUnduhan(unduhan: Unduhan): Promise<void> {
  await unduhanDocs.set(crypto.randomUUID(), unduhan);
}
