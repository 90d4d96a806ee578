// What receipts ask to be computed takes turns, since a phone that waits for its receipt comes first. Of one group
// one request waits, the latest: submissions that came meanwhile are computed together, and each event ends with that.
// A turn ends with the figures: marks of files are set beside the next group's.
import { takeTurns } from '../../adapters/platform/turns.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { PerluDihitung } from '../../domain/recompute/penghitungan.ts';
import { computeKsm, settleComputed, type RecomputeRequest } from './recompute-ksm.ts';

/** Groups that one instance computes at once. */
export const AT_ONCE = 4;

interface Waiting {
  needed: PerluDihitung;
  done: Promise<void>;
}

const inTurn = takeTurns(AT_ONCE);
const waiting = new Map<KsmId, Waiting>();

/** `clock`: asked when the turn has come, so that what is written says when it was computed. */
export function recomputeInTurn(
  needed: PerluDihitung,
  clock: () => Pick<RecomputeRequest, 'today' | 'now'>,
): Promise<void> {
  const known = waiting.get(needed.ksmId);
  if (known) {
    if (needed.urut > known.needed.urut) known.needed = needed;
    return known.done;
  }
  const asked: Waiting = { needed, done: Promise.resolve() };
  waiting.set(needed.ksmId, asked);
  asked.done = work(asked, clock);
  return asked.done;
}

async function work(asked: Waiting, clock: Parameters<typeof recomputeInTurn>[1]): Promise<void> {
  const { request, computed } = await inTurn(async () => {
    const { needed } = asked;
    waiting.delete(needed.ksmId);
    const begun = { ...needed, ...clock(), ask: true };
    return { request: begun, computed: await computeKsm(begun) };
  });
  if (computed) await settleComputed(request, computed);
}
