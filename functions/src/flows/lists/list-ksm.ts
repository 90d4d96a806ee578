// A page of the groups of some areas, and beside the first one whom to visit.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listKsm as definition } from '../../domain/callables/lists.ts';
import { kunjunganOfRows } from '../../domain/lists/kunjungan-of-rows.ts';
import { pageOfKsm } from '../../domain/lists/page-of-ksm.ts';
import { rowsIn } from './rows-in.ts';

export async function listKsm({
  request: { kode, kata, setelah },
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const rows = await rowsIn(kode, caller);
  return {
    halaman: pageOfKsm(rows, kata, setelah),
    kunjungan: setelah === null ? kunjunganOfRows(rows, caller.today) : null,
  };
}
