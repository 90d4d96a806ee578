// Dated parameter sets of the maturity model, `parameter/{berlakuSejak}`; the built-in one is always there.
import type { SetParameter } from '../../domain/basics/parameter.ts';
import { PARAMETER_AWAL } from '../../domain/basics/parameter.ts';
import { docs } from './documents/docs.ts';

let cached: { sets: readonly SetParameter[]; until: number } | undefined;

/** All sets, oldest first. Kept for a minute per instance: a new set is adopted by the nightly run anyway. */
export async function listParameter(): Promise<readonly SetParameter[]> {
  const now = Date.now();
  if (cached && cached.until > now) return cached.sets;
  const stored = await docs.parameter.list((q) => q.orderBy('berlakuSejak'));
  const sets = stored.some((s) => s.berlakuSejak === PARAMETER_AWAL.berlakuSejak)
    ? stored
    : [PARAMETER_AWAL, ...stored];
  cached = { sets, until: now + 60_000 };
  return sets;
}
