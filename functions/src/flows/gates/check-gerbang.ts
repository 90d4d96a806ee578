// The stage gates of a group as of today, for people who may read the group.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { checkGerbang as definition } from '../../domain/callables/gates.ts';
import { loadGerbang } from './load-gerbang.ts';

export async function checkGerbang({
  request: { ksmId },
  caller: { today },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  // Read first: what changes between the two was not judged.
  const ksm = await docs.ksm.read(ksmId);
  return { gerbang: (await loadGerbang(ksmId, today)) ?? [], urut: ksm?.urut };
}
