// A person's own switch of the digest: asked, and set. It says what it shall be, so that of two phones of hers the last
// one counts, and nothing is asked back.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { isMailSetUp } from '../../adapters/platform/mail.ts';
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  getPemberitahuan as getDefinition,
  setPemberitahuan as setDefinition,
} from '../../domain/callables/own/pemberitahuan.ts';
import { settleOf } from '../repair/set-aside.ts';

export async function getPemberitahuan({
  caller,
}: Granted<typeof getDefinition>): Promise<AnswerOf<typeof getDefinition>> {
  // What cannot be read sends nothing: it is off.
  const known = await docs.pemberitahuan.readIfFits(caller.uid);
  const { kabar = false, bahasa = null } = known ?? {};
  return { kabar, bahasa, tersedia: isMailSetUp() };
}

export async function setPemberitahuan({
  request: { kabar, bahasa },
  caller: { uid, now },
}: Granted<typeof setDefinition>): Promise<AnswerOf<typeof setDefinition>> {
  await inTransaction(async (tx) => {
    const known = await docs.pemberitahuan.readIfFits(uid, tx);
    // Off and on again is no second mail of the day.
    const terakhir = known?.terakhir ?? null;
    await docs.pemberitahuan.set({ uid, kabar, bahasa, terakhir }, tx);
  });
  await settleOf('pemberitahuan', uid, now);
  return { kabar, bahasa, tersedia: isMailSetUp() };
}
