// When everything derived of somebody's areas was last compared with the records.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Granted } from '../../authorize.ts';
import { outermost } from '../../domain/access/peran.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import { isSubkota } from '../../domain/basics/wilayah.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { getPencocokan as definition } from '../../domain/callables/quick-status.ts';
import { shownOf } from '../../domain/verify/pencocokan-shown.ts';
import { readable } from '../repair/set-aside.ts';

/** A kecamatan or kelurahan is verified with its kab/kota. */
export async function getPencocokan({
  request: { kode },
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const areas = outermost(kode.map((it) => (isSubkota(it) ? kotaOf(it) : it)));
  const found = await docs.pencocokan.readManyReadable(areas);
  return { pencocokan: shownOf(await readable(found, now)) };
}
