// The ratios of an LKM's UPK as of today, for people who may read its groups. A loan or a month that cannot be
// read is set aside and counted: the others still have their ratios.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { getUpk as definition } from '../../domain/callables/gates.ts';
import { setAside } from '../repair/set-aside.ts';
import { loadUpk } from './load-gerbang.ts';

export async function getUpk({
  record: lkm,
  caller: { today, now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const { rasio, unreadable } = await loadUpk(lkm.id, lkm.wilayah.kelurahan, today);
  await setAside(unreadable, now);
  return { upk: rasio, tersisih: unreadable.length };
}
