// Published files by the fingerprint of their cells: the current ones, the earlier ones that are kept, and those
// that somebody was given and that are kept no longer.
import type { Unduhan } from '../../../domain/access/unduhan.ts';
import type { JenisBerkas } from '../../../domain/callables/quick-status.ts';
import type { ManifesQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import type { QsLama } from '../../../domain/quick-status/updates/qs-lama.ts';
import type { Listed } from '../documents/document-kind.ts';
import { docs } from '../documents/docs.ts';

/** The files of an update, those for everybody among them. */
export type BerkasUpdate = JenisBerkas | 'terbuka';

/** Where the fingerprint of a file stands in what is stored of its update. */
const sidikIn = (berkas: BerkasUpdate) =>
  berkas === 'rekap' ? 'sidikBerkas.nilai' : `${berkas}.sidikBerkas.nilai`;

/** The manifest whose current update has the fingerprint; there is one at most. */
export function listManifesBySidik(
  berkas: BerkasUpdate,
  sidik: string,
): Promise<Listed<ManifesQs>> {
  const field = `terbaru.${sidikIn(berkas)}`;
  return docs.qs.listReadable((q) => q.where(field, '==', sidik).limit(1));
}

/** The earlier update that has the fingerprint. */
export function listLamaBySidik(berkas: BerkasUpdate, sidik: string): Promise<Listed<QsLama>> {
  return docs.qsLama.listReadable((q) => q.where(sidikIn(berkas), '==', sidik).limit(1));
}

/** An entry in the ledger of a file that has the fingerprint. */
export function listUnduhanBySidik(sidik: string): Promise<Listed<Unduhan>> {
  return docs.unduhan.listReadable((q) => q.where('sidik', '==', sidik).limit(1));
}
