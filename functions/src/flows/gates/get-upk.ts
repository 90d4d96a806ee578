// The ratios of an LKM's UPK as of today, for people who may read its groups.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { getUpk as definition } from '../../domain/callables/gates.ts';
import { loadUpk } from './load-gerbang.ts';

export async function getUpk({
  record: lkm,
  caller: { today },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  return { upk: await loadUpk(lkm.id, lkm.wilayah.kelurahan, today) };
}
