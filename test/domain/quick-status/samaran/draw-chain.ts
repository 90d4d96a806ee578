// Chains of updates from a seed: some groups change from one update to the next; a few are gone, some of them come back,
// or all records do. What is counted of a group, and how it changes, is its caller's.
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import {
  planKota,
  type PlanKota,
  type PlanKotaInput,
} from '../../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import { makeRandom } from '../random-ksm.ts';

export const KOTA = '32.73';

/** Groups by id. */
export type CityOf<G> = ReadonlyMap<string, G>;

interface Dice {
  /** From 0 up to 1, without it. */
  readonly random: () => number;
  /** From 0 to n. */
  readonly upTo: (n: number) => number;
  /** Mostly 0; one or two up or down in this part of all. */
  readonly step: (part: number) => number;
  readonly anyKelurahan: () => string;
}

interface Drawing<G> {
  /** At most so many kelurahan beside the first, groups beside the least, and updates beside three. */
  readonly more: { readonly kelurahan: number; readonly ksm: number; readonly updates: number };
  readonly leastKsm: number;
  /** Which part of the groups changes: one of these. */
  readonly parts: readonly [number, number, number];
  /** By how much fewer come back, and are gone, than change. */
  readonly fewer: { readonly back: number; readonly gone: number };
  readonly drawn: (dice: Dice) => G;
  readonly changed: (group: G, part: number, dice: Dice) => G;
}

export function drawChain<G>(seed: number, drawing: Drawing<G>): CityOf<G>[] {
  const { more, leastKsm, parts, fewer, drawn, changed } = drawing;
  const random = makeRandom(seed);
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const step = (part: number) => (random() < part ? (random() < 0.5 ? -1 : 1) * (1 + upTo(1)) : 0);
  const kelurahan = Array.from(
    { length: 1 + upTo(more.kelurahan) },
    (_, i) => `${KOTA}.0${1 + (i % 2)}.100${i}`,
  );
  const anyKelurahan = () => kelurahan[upTo(kelurahan.length - 1)] ?? '';
  const dice: Dice = { random, upTo, step, anyKelurahan };
  const all = Array.from({ length: leastKsm + upTo(more.ksm) }, (_, i) => `ksm-${i}`);
  const known = new Map(all.map((id) => [id, drawn(dice)]));
  const part = parts[upTo(2)] ?? parts[0];
  const chain: CityOf<G>[] = [new Map([...known].filter(() => random() < 0.9))];
  const length = 3 + upTo(more.updates);
  while (chain.length < length) {
    const last: CityOf<G> = chain.at(-1) ?? new Map<string, G>();
    const back = random() < 0.1 ? chain[upTo(chain.length - 1)] : undefined;
    const next = new Map(
      all.flatMap((id) => {
        const was = last.get(id);
        if (was === undefined && random() > part / fewer.back) return [];
        if (was !== undefined && random() < part / fewer.gone) return [];
        return [[id, changed(was ?? known.get(id) ?? drawn(dice), part, dice)] as const];
      }),
    );
    for (const [id, it] of next) known.set(id, it);
    chain.push(back ?? next);
  }
  return chain;
}

export interface UpdateOf<G> {
  readonly city: CityOf<G>;
  readonly plan: PlanKota;
}

/** Each as the update that follows the one before. */
export function planAll<G>(
  cities: readonly CityOf<G>[],
  recordsOf: (city: CityOf<G>) => {
    readonly ksm: readonly CapaianKsm[];
    readonly gerbang?: NonNullable<PlanKotaInput['gerbang']>;
  },
  rest: Pick<PlanKotaInput, 'persenPerempuan'> = {},
): UpdateOf<G>[] {
  const made: UpdateOf<G>[] = [];
  for (const city of cities) {
    const last = made.at(-1);
    const sebelum = last ? { ...recordsOf(last.city), plan: last.plan } : null;
    made.push({ city, plan: planKota({ ...recordsOf(city), ...rest, sebelum }) });
  }
  return made;
}
