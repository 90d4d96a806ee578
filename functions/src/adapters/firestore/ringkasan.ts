// Counts of the programme for the public page, `ringkasan/nasional`.
import { Ringkasan } from '../../domain/quick-status/recap/ringkasan.ts';
import { documentKind, DocumentInvalid } from './document-kind.ts';

const ringkasanDocs = documentKind('ringkasan', Ringkasan);
const NASIONAL = 'nasional';

export async function writeRingkasan(ringkasan: Ringkasan): Promise<void> {
  await ringkasanDocs.set(NASIONAL, ringkasan);
}

/** Null before the first, and where an older version wrote it. */
export async function readRingkasan(): Promise<Ringkasan | null> {
  try {
    return await ringkasanDocs.read(NASIONAL);
  } catch (error) {
    if (error instanceof DocumentInvalid) return null;
    throw error;
  }
}
