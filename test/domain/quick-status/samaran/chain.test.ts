// Chains of updates of small cities: a reader who has all of them, and adds what each tells to what she knows, is left
// with three values for every small count of every update.
import { toKodeKelurahan } from '../../../../functions/src/domain/basics/wilayah.ts';
import { kecamatanOf } from '../../../../functions/src/domain/basics/code-shapes.ts';
import { describe, expect, it } from 'vitest';
import { isSelKecil } from '../../../../functions/src/domain/quick-status/samaran/ukuran.ts';
import { Puzzle } from '../../../naive/attack/puzzle.ts';
import { aCapaianKsm } from '../contoh.ts';
import { type CityOf, drawChain, KOTA, planAll, type UpdateOf } from './draw-chain.ts';

const UKURAN = ['anggota', 'miskin'] as const;
type Measure = (typeof UKURAN)[number];

interface Group {
  readonly kelurahan: string;
  readonly n: number;
}
type City = CityOf<Group>;

const rowsOf = (city: City, measure: Measure) =>
  [...city].map(([ksmId, { kelurahan, n }]) =>
    aCapaianKsm({
      ksmId,
      kelurahan,
      capaian: {
        tingkat: 'Pemula',
        angka: {
          anggotaL: 0,
          anggotaP: measure === 'anggota' ? n : 60,
          anggotaMiskin: measure === 'miskin' ? n : 0,
        },
      },
    }),
  );

const areasOf = (kelurahan: string) => [kelurahan, kecamatanOf(toKodeKelurahan(kelurahan)), KOTA];

/** The codes of all areas and groups, with the number of each. */
function countsOf(city: City): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [id, { kelurahan, n }] of city)
    for (const kode of [id, ...areasOf(kelurahan)]) counts.set(kode, (counts.get(kode) ?? 0) + n);
  return counts;
}

const upOf = (city: City, kode: string) =>
  city.get(kode)?.kelurahan ?? (kode === KOTA ? null : kode.slice(0, kode.lastIndexOf('.')));

/** What a reader of all updates is left with. */
function read(updates: readonly UpdateOf<Group>[], measure: Measure): Puzzle {
  const puzzle = new Puzzle();
  const all = updates.map(({ city, plan }, u) => {
    const counts = countsOf(city);
    const name = (kode: string) => `${u} ${kode}`;
    for (const [kode, n] of counts) {
      const isHidden = plan.samaran.get(kode)?.has(measure) === true;
      if (!isHidden) puzzle.between(name(kode), n, n);
      else if (measure === 'anggota' && city.has(kode))
        puzzle.between(name(kode), n < 5 ? 1 : 5, n < 5 ? 4 : 1e6);
      else puzzle.between(name(kode), 1, 1e6);
    }
    const below = Map.groupBy(counts.keys(), (kode) => upOf(city, kode));
    for (const [kode, parts] of below) if (kode !== null) puzzle.sum(name(kode), parts.map(name));
    return { city, counts, name, below };
  });
  // What stays the same looks the same, also after a group was gone, and what comes with the records of an earlier update
  // again. What an area gained is what those gained that do not.
  for (const [v, now] of all.entries())
    for (const [u, before] of [...all.entries()].slice(0, v)) {
      const between = all.slice(u, v);
      const isAgain = before.city === now.city;
      const isSame = (kode: string) => {
        if (isAgain) return true;
        const [n, was] = [now.counts.get(kode), before.counts.get(kode)];
        return n === was && between.every((it) => (it.counts.get(kode) ?? n) === n);
      };
      const isStill = (kode: string): boolean =>
        isSame(kode) &&
        [now, before].every((it) => (it.below.get(kode) ?? []).every((part) => isStill(part)));
      for (const kode of now.counts.keys())
        if (isStill(kode)) puzzle.same(before.name(kode), now.name(kode));
      for (const kode of now.below.keys()) {
        if (kode === null || !before.counts.has(kode) || isStill(kode)) continue;
        const changed = (it: typeof now) =>
          (it.below.get(kode) ?? []).filter((part) => !isStill(part)).map(it.name);
        puzzle.balance([now.name(kode), ...changed(before)], [before.name(kode), ...changed(now)]);
      }
    }
  puzzle.solve();
  return puzzle;
}

/** Small counts with fewer than three values, and what the reader takes for true and is not. */
function findings(cities: readonly City[], measure: Measure) {
  const updates = planAll(cities, (city) => ({ ksm: rowsOf(city, measure) }));
  const puzzle = read(updates, measure);
  const told: string[] = [];
  const wrong: string[] = [];
  let hidden = 0;
  for (const [u, { city, plan }] of updates.entries())
    for (const [kode, n] of countsOf(city)) {
      const { lo, hi } = puzzle.of(`${u} ${kode}`);
      if (plan.samaran.get(kode)?.has(measure)) hidden += 1;
      if (n < lo || n > hi) wrong.push(`reader: ${u + 1} ${kode} is ${n}, not ${lo} to ${hi}`);
      if (isSelKecil(n) && hi - lo + 1 < 3) told.push(`${u + 1} ${kode} is ${n}: ${lo} to ${hi}`);
    }
  return { told, wrong, hidden };
}

const drawn = (seed: number, measure: Measure): City[] =>
  drawChain<Group>(seed, {
    more: { kelurahan: 3, ksm: 8, updates: 6 },
    leastKsm: 4,
    parts: [0.1, 0.2, 0.4],
    fewer: { back: 2, gone: 10 },
    drawn: ({ random, upTo, anyKelurahan }) => ({
      kelurahan: anyKelurahan(),
      n: random() < 0.35 ? 1 + upTo(3) : 5 + upTo(15),
    }),
    changed: ({ kelurahan, n }, part, { step }) => ({
      kelurahan,
      n: Math.max(measure === 'anggota' ? 1 : 0, n + step(part)),
    }),
  });

const CHAINS = Number(process.env['CHAINS'] ?? 100);
const FIRST = Number(process.env['CHAIN'] ?? 1);
const TIME = 30_000 + CHAINS * 300;

describe.each(UKURAN)('chains of updates: %s', (measure) => {
  it(
    `leave three values for every small count of ${CHAINS} drawn ones`,
    () => {
      const told: string[] = [];
      const wrong: string[] = [];
      let hidden = 0;
      for (let seed = FIRST; seed < FIRST + CHAINS; seed++) {
        const found = findings(drawn(seed, measure), measure);
        told.push(...found.told.map((it) => `${seed}: ${it}`));
        wrong.push(...found.wrong.map((it) => `${seed}: ${it}`));
        hidden += found.hidden;
      }
      process.stdout.write(`${CHAINS} chains, ${measure}: ${hidden} hidden, ${told.length} told\n`);
      expect({ wrong: wrong.slice(0, 10), told: told.slice(0, 10) }).toEqual({
        wrong: [],
        told: [],
      });
    },
    TIME,
  );

  it.each<readonly [string, readonly (readonly (number | null)[])[]]>([
    ['a group grows and shrinks by one at a time', [[2], [1], [2], [2], [2], [3], [3]]],
    ['a group grows from one to four', [[1], [2], [3], [4]]],
    ['a group goes back and forth', [[1], [3], [1], [3], [2], [1]]],
    ['a group grows out of the small ones', [[3], [4], [5], [6], [4]]],
    ['a group leaves and comes back', [[2], [null], [2], [3], [null], [4]]],
    [
      'a kelurahan is empty between',
      [
        [2, null],
        [2, 3],
        [3, null],
        [3, 3],
        [4, 2],
      ],
    ],
    [
      'two groups change by turns',
      [
        [1, 2],
        [2, 2],
        [2, 3],
        [3, 3],
        [3, 4],
      ],
    ],
  ])('tell nobody where %s', (_, steps) => {
    const beside = [8, 20, 30].map(
      (n, i) => [`ksm-${i}`, { kelurahan: `${KOTA}.01.1001`, n }] as const,
    );
    const cities = steps.map((counts): City => {
      const few = counts.flatMap((n, i) =>
        n === null ? [] : [[`ksm-few-${i}`, { kelurahan: `${KOTA}.01.100${1 + i}`, n }] as const],
      );
      return new Map([...beside, ...few]);
    });
    const { told, wrong } = findings(cities, measure);
    expect({ told, wrong }).toEqual({ told: [], wrong: [] });
  });
});
