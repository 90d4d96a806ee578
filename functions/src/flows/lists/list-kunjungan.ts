// The groups of some areas that should be visited this week.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listKunjungan as definition } from '../../domain/callables/lists.ts';
import { kunjunganOfRows } from '../../domain/lists/kunjungan-of-rows.ts';
import { rowsIn } from './rows-in.ts';

export async function listKunjungan({
  request: { kode, macam, lewati, paling },
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  return kunjunganOfRows(await rowsIn(kode, caller), caller.today, { macam, lewati, paling });
}
