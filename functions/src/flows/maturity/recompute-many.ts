// Computes many groups as of today, a few at a time: each costs dozens of reads.
import type { Bulan, Tanggal } from '../../domain/basics/tanggal.ts';
import { isPassing } from '../../adapters/platform/retry.ts';
import { logs } from '../../logs.ts';
import { recomputeKsm, type RecomputeRequest, type RecomputeResult } from './recompute-ksm.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

const AT_ONCE = 10;

export interface GroupToCompute {
  readonly ksmId: KsmId;
  /** Number of the last submission; null: compute even if nothing waits. */
  readonly urut: number | null;
  /** First month to look at besides those that wait; left out: only the running month. */
  readonly dari?: Bulan | null;
}

/** Returns how many of them changed. `ask` false: somebody else queues the files. */
export async function recomputeMany(
  groups: readonly GroupToCompute[],
  today: Tanggal,
  now: Date,
  ask: boolean,
): Promise<number> {
  let berubah = 0;
  for (let i = 0; i < groups.length; i += AT_ONCE) {
    const results = await Promise.all(
      groups
        .slice(i, i + AT_ONCE)
        .map(({ ksmId, urut, dari = null }) =>
          recomputeOne({ ksmId, dari, urut, today, now, ask }),
        ),
    );
    berubah += results.filter((r) => r !== null && r.berubah.length > 0).length;
  }
  return berubah;
}

/**
 * Null: the group cannot be computed. It keeps its last figures, the next night tries again, and the others go
 * on. What would befall each of them, such as a busy database, is thrown.
 */
async function recomputeOne(request: RecomputeRequest): Promise<RecomputeResult | null> {
  try {
    return await recomputeKsm(request);
  } catch (error) {
    if (isPassing(error)) throw error;
    logs.stepFailed({ langkah: `hitung ${request.ksmId}` }, error);
    return null;
  }
}
