// The scores of a drawn group, exact and rounded once, as its row prints them.
import {
  add,
  atMostOne,
  mean,
  multiply,
  pecahan,
  persenOf,
  ratio,
  toPersen,
} from '../../../functions/src/domain/basics/numbers/pecahan.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';

type Hasil = CapaianKsm['capaian'];

interface Counts {
  readonly members: number;
  readonly borrowers: number;
  /** Who left within half a year. */
  readonly gone: number;
  readonly held: number;
  readonly planned: number;
  readonly present: readonly [number, number];
  readonly saving: readonly [number, number];
}

export function drawScores(
  random: () => number,
  { members, borrowers, gone, held, planned, present, saving }: Counts,
): {
  readonly hasil: Pick<Hasil, 'aturan' | 'ps' | 'k' | 'sk'>;
  readonly angka: Pick<Hasil['angka'], 'kas' | 'pinjamanBeredar'>;
} {
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const internal = borrowers === 0 ? 0 : borrowers * (1 + upTo(9)) * 50_000;
  const kas = upTo(40) * 10_000;
  const half = pecahan(1, 2);
  const lent = ratio(internal, internal + kas);
  const rules = [
    multiply(add(atMostOne(ratio(held, planned)), ratio(...present)), half),
    atMostOne(ratio(...saving)),
    random() < 0.3 ? pecahan(0) : pecahan(upTo(12), 12),
    multiply(
      add(
        atMostOne(multiply(lent, pecahan(10, 8))),
        atMostOne(multiply(ratio(borrowers, members), pecahan(2))),
      ),
      half,
    ),
    random() < 0.4 ? null : pecahan(upTo(20), 20),
  ];
  const [r1 = null, r2 = null, r3 = null, r4 = null, r5 = null] = rules.map((it) =>
    it === null ? null : toPersen(it),
  );
  const ps = mean(rules.filter((it) => it !== null));
  const band = (persen: number | null, two: number, one: number) =>
    persen === null ? 0 : persen >= two ? 2 : persen >= one ? 1 : 0;
  const k: Hasil['k'] = [
    band(persenOf(members, members + gone), 90, 75),
    upTo(2),
    upTo(2),
    upTo(2),
    band(persenOf(members - upTo(Math.min(members, 2)), members), 100, 80),
    band(persenOf(upTo(Math.min(members, 5)), members), 50, 25),
  ];
  return {
    hasil: {
      aturan: [r1, r2, r3, r4, r5],
      ps: ps === null ? null : toPersen(ps),
      k,
      sk: persenOf(
        k.reduce<number>((sum, it) => sum + (it ?? 0), 0),
        12,
      ),
    },
    angka: { kas, pinjamanBeredar: { internal, upk: 0, ppmk: 0, mitra: 0 } },
  };
}
