// Dated parameter sets of the maturity model, `parameter/{berlakuSejak}`; the built-in one is always there.
import type { SetParameter } from '../../domain/basics/parameter.ts';
import { PARAMETER_AWAL } from '../../domain/basics/parameter.ts';
import { hasDateShape } from '../../domain/basics/tanggal.ts';
import { todayAt } from '../../params.ts';
import { docs } from './documents/docs.ts';
import { DocumentInvalid } from './documents/document-kind.ts';

let cached: { sets: readonly SetParameter[]; until: number } | undefined;

/**
 * All sets, oldest first. Kept for a minute per instance: a new set is adopted by the nightly run anyway. One that
 * cannot be read and is in force stops every figure; one that has not begun yet stops none.
 */
export async function listParameter(): Promise<readonly SetParameter[]> {
  const now = Date.now();
  if (cached && cached.until > now) return cached.sets;
  const { rows: stored, unreadable } = await docs.parameter.listReadable((q) =>
    q.orderBy('berlakuSejak'),
  );
  const today = todayAt(new Date(now));
  const needed = unreadable.find(({ id }) => !hasDateShape(id) || id <= today);
  if (needed) throw new DocumentInvalid(needed);
  const sets = stored.some((s) => s.berlakuSejak === PARAMETER_AWAL.berlakuSejak)
    ? stored
    : [PARAMETER_AWAL, ...stored];
  cached = { sets, until: now + 60_000 };
  return sets;
}
