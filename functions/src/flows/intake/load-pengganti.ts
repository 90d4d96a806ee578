// Of the groups that a decision sees, which stand in place of those that are cancelled. Nearly always there is none,
// and nothing is read.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import type { Ksm } from '../../domain/records/ksm.ts';
import { followGanda, type Pengganti } from '../../domain/records/pengganti.ts';
import type { Keadaan } from '../../domain/submissions/keadaan.ts';

export async function loadPengganti(
  { ksm, ksmLain, ksmUji, bukuGanda }: Partial<Keadaan>,
  tx: Transaction,
): Promise<Pengganti[]> {
  const seen = [ksm, ksmLain?.ksm, ksmUji?.ksm, bukuGanda?.pengganti];
  const cancelled = seen.filter((it): it is Ksm => Boolean(it?.ganda));
  const found = await Promise.all(
    cancelled.map((it) => followGanda(it, (id) => docs.ksm.readIfFits(id, tx))),
  );
  return found.filter((it) => it !== null);
}
