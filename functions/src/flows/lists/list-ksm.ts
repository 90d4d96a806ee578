// A page of the groups of some areas, and beside the first one whom to visit and what they can be narrowed by.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listKsm as definition } from '../../domain/callables/lists.ts';
import { kunjunganOfRows } from '../../domain/lists/kunjungan-of-rows.ts';
import { countsOf, pageOfKsm } from '../../domain/lists/page-of-ksm.ts';
import { pilihanOf, filterKsm } from '../../domain/lists/saring-ksm.ts';
import { listsIn } from './rows-in.ts';

export async function listKsm({
  request: { kode, kata, saring = {}, setelah },
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const { rows, tempat } = await listsIn(kode, caller);
  const { today } = caller;
  const halaman = {
    ...pageOfKsm(filterKsm(rows, saring, today), kata, setelah),
    ...countsOf(rows),
  };
  if (setelah !== null) return { halaman, kunjungan: null };
  const pilihan = pilihanOf(rows, saring, today);
  const shown = new Set<string>(pilihan.area.map((it) => it.kode));
  return {
    halaman,
    kunjungan: kunjunganOfRows(rows, today),
    pilihan,
    tempat: tempat.filter((it) => shown.has(it.kode)),
  };
}
