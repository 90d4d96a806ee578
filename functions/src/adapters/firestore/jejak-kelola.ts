// Trail of administrative changes, `jejakKelola/{id}`.
import { JejakKelola } from '../../domain/access/jejak-kelola.ts';
import { documentKind, type Transaction } from './document-kind.ts';

export const jejakKelolaDocs = documentKind('jejakKelola', JejakKelola);

export async function addJejak(jejak: JejakKelola, tx?: Transaction): Promise<void> {
  await jejakKelolaDocs.set(crypto.randomUUID(), jejak, tx);
}

/** Newest first, after the entry of the time `setelah` (null: from the newest). */
export function listJejak(setelah: string | null, limit: number): Promise<JejakKelola[]> {
  return jejakKelolaDocs.list((q) => {
    const newest = q.orderBy('pada', 'desc').limit(limit);
    return setelah === null ? newest : newest.startAfter(setelah);
  });
}
