// A month of the groups of a kab/kota, as a file needs it. A result that cannot be read is derived, so it
// is computed anew; where that fails too the group is left out, and the file says so.
import type { Listed } from '../../../adapters/firestore/documents/document-kind.ts';
import type { Bulan } from '../../../domain/basics/tanggal.ts';
import type { CapaianTersimpan } from '../../../domain/recompute/capaian-ksm.ts';
import { ownerOf } from '../../../domain/documents.ts';
import { todayAt } from '../../../params.ts';
import { recomputeMany } from '../../maturity/recompute-many.ts';
import { readable } from '../../repair/set-aside.ts';

export async function loadCapaian(
  list: () => Promise<Listed<CapaianTersimpan>>,
  dari: Bulan,
  now: Date,
): Promise<readonly CapaianTersimpan[]> {
  const found = await list();
  if (found.unreadable.length === 0) return found.rows;
  const groups = found.unreadable.flatMap(({ koleksi, id, stored }) => {
    const { ksmId } = ownerOf(koleksi, id, stored);
    return ksmId === null ? [] : [{ ksmId, urut: null, dari }];
  });
  await recomputeMany(groups, todayAt(now), now, false);
  return readable(await list(), now);
}
