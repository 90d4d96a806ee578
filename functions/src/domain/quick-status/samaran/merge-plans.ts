// A file that follows several updates at once hides what it would hide after any of them: a reader who has them all
// then sees in it nothing that each of them does not allow.
import type { HariTersamar } from './attendance.ts';
import type { PlanKota } from './plan-kota.ts';
import type { Samaran, UkuranKsm } from './ukuran.ts';

/** What readers know, and what was hidden once, are those of the first. */
export function mergePlans([first, ...others]: readonly PlanKota[]): PlanKota {
  if (first === undefined) throw new Error('no plan');
  return others.reduce(
    (plan, it) => ({
      ...plan,
      samaran: union(plan.samaran, it.samaran),
      hariTersamar: latest(plan.hariTersamar, it.hariTersamar),
      hariModal: latest(plan.hariModal, it.hariModal),
      // The last one knows most.
      geser: it.geser,
    }),
    first,
  );
}

function union(one: Samaran, other: Samaran): Samaran {
  const all = new Map(one);
  for (const [kode, hidden] of other)
    all.set(kode, new Set<UkuranKsm>([...(all.get(kode) ?? []), ...hidden]));
  return all;
}

function latest(one: HariTersamar, other: HariTersamar): HariTersamar {
  const all = new Map(one);
  for (const [id, hari] of other) {
    const known = all.get(id);
    if (known === undefined || known < hari) all.set(id, hari);
  }
  return all;
}
