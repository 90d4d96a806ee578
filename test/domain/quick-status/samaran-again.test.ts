// What updates that are not neighbours tell together: an update whose records were changed and changed back, and one
// that is made again as known now beside the current one. A reader takes it that what looks the same is the same.
import { describe, expect, it } from 'vitest';
import {
  planKota,
  type PlanKota,
} from '../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import { mergePlans } from '../../../functions/src/domain/quick-status/samaran/merge-plans.ts';
import { aCapaianKsm } from './contoh.ts';
import { makeRandom } from './random-ksm.ts';

type City = ReadonlyMap<string, { readonly kelurahan: string; readonly n: number }>;

const KECAMATAN = '32.73.01';

const rowsOf = (city: City) =>
  [...city].map(([ksmId, { kelurahan, n }]) =>
    aCapaianKsm({
      ksmId,
      kelurahan,
      capaian: { tingkat: 'Pemula', angka: { anggotaL: 0, anggotaP: n, anggotaMiskin: 0 } },
    }),
  );

interface Made {
  readonly city: City;
  readonly plan: PlanKota;
}

const planned = (city: City, before: Made | null): PlanKota =>
  planKota({
    ksm: rowsOf(city),
    sebelum: before && { ksm: rowsOf(before.city), plan: before.plan },
  });

const hides = (plan: PlanKota, kode: string) => plan.samaran.get(kode)?.has('anggota') === true;

/** Groups of one to four that have fewer than three values left where a cell is hidden in all of the plans. */
function told(city: City, plans: readonly PlanKota[]): string[] {
  const isHidden = (kode: string) => plans.every((plan) => hides(plan, kode));
  const kelurahan = [...new Set([...city.values()].map((it) => it.kelurahan))];
  const below = new Map<string, string[]>(
    kelurahan.map((kode) => [
      kode,
      [...city].flatMap(([id, it]) => (it.kelurahan === kode ? [id] : [])),
    ]),
  );
  below.set(KECAMATAN, kelurahan).set('32.73', [KECAMATAN]);
  const count = (kode: string): number =>
    city.get(kode)?.n ?? (below.get(kode) ?? []).reduce((sum, it) => sum + count(it), 0);
  // Where everything is hidden nothing more can be.
  if ([...city.keys(), ...below.keys()].every(isHidden)) return [];
  const range = new Map<string, [number, number]>();
  for (const kode of [...city.keys(), ...below.keys()]) {
    const n = count(kode);
    range.set(kode, !isHidden(kode) ? [n, n] : n < 5 ? [1, 4] : [5, 1e9]);
  }
  const of = (kode: string) => range.get(kode) ?? [0, 0];
  for (let round = 0; round < 30; round++)
    for (const [kode, parts] of below) {
      const whole = of(kode);
      const lo = parts.reduce((sum, it) => sum + of(it)[0], 0);
      const hi = parts.reduce((sum, it) => sum + of(it)[1], 0);
      whole[0] = Math.max(whole[0], lo);
      whole[1] = Math.min(whole[1], hi);
      for (const part of parts.map(of)) {
        const [least, most] = part;
        part[0] = Math.max(least, whole[0] - (hi - most));
        part[1] = Math.min(most, whole[1] - (lo - least));
      }
    }
  return [...city].flatMap(([id, { n }]) =>
    n < 5 && of(id)[1] - of(id)[0] + 1 < 3 ? [`${id} is ${n}`] : [],
  );
}

function drawChain(seed: number): readonly [City, City] {
  const random = makeRandom(seed);
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const first: City = new Map(
    Array.from({ length: 3 + upTo(4) }, (_, i) => [
      `ksm-${i}`,
      {
        kelurahan: `${KECAMATAN}.100${1 + upTo(2)}`,
        n: random() < 0.35 ? 1 + upTo(3) : 5 + upTo(9),
      },
    ]),
  );
  const second: City = new Map(
    [...first].flatMap(([id, it]) =>
      random() < 0.2
        ? []
        : [[id, random() < 0.3 ? { ...it, n: Math.max(1, it.n + upTo(6) - 3) } : it] as const],
    ),
  );
  return [first, second];
}

const SEEDS = Array.from({ length: Number(process.env['AGAIN'] ?? 100) }, (_, i) => i + 1);

/** An update, the next, and then the first records again, of which one may have changed after all. */
function chainOf(seed: number, isBack: boolean) {
  const [one, two] = drawChain(seed);
  const random = makeRandom(seed + 1_000_000);
  const three: City = new Map(
    [...one].map(([id, it]) => [
      id,
      !isBack && random() < 0.12
        ? { ...it, n: Math.max(1, it.n + Math.floor(random() * 5) - 2) }
        : it,
    ]),
  );
  const first: Made = { city: one, plan: planned(one, null) };
  const second: Made = { city: two, plan: planned(two, first) };
  const third: Made = { city: three, plan: planned(three, second) };
  const again = mergePlans([planned(three, first), planned(three, third)]);
  return { first, third, again };
}

describe('updates that are not neighbours', () => {
  it('tell no small count together where the records are those of before again', () => {
    const found = SEEDS.flatMap((seed) => {
      const { first, third } = chainOf(seed, true);
      return told(third.city, [first.plan, third.plan]).map((it) => `${seed}: ${it}`);
    });
    expect(found).toEqual([]);
  });

  it('show nothing, made again as known now, that the current one hides', () => {
    const found = SEEDS.flatMap((seed) => {
      const { third, again } = chainOf(seed, false);
      const more = [...third.plan.samaran.keys()].filter(
        (kode) => hides(third.plan, kode) && !hides(again, kode),
      );
      const both = told(third.city, [third.plan, again]);
      return [...more, ...both].map((it) => `${seed}: ${it}`);
    });
    expect(found).toEqual([]);
  });
});
