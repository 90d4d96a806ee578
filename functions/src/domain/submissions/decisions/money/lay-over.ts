// The records as they stand once a submission is written: its writes laid over those that were there.
import type { DocumentOf } from '../../../documents.ts';
import type { Tulisan } from '../../putusan.ts';

type Money = 'sesi' | 'pinjaman' | 'kasLain';

/** Records of one collection, each in its newest version. */
export function layOver<K extends Money>(
  koleksi: K,
  records: readonly DocumentOf<K>[],
  tulis: readonly Tulisan[],
): DocumentOf<K>[] {
  const byId = new Map(records.map((it) => [it.id as string, it]));
  for (const t of tulis) if (isOf(t, koleksi)) byId.set(t.id, t.data);
  return [...byId.values()];
}

const isOf = <K extends Money>(
  tulisan: Tulisan,
  koleksi: K,
): tulisan is Extract<Tulisan, { koleksi: K }> & { readonly data: DocumentOf<K> } =>
  tulisan.koleksi === koleksi;
