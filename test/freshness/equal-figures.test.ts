// Equal figures are never written again, no file is marked stale for them and none is published, in whatever order and
// however often events come: what a month depends on decides whether it is current.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../functions/src/domain/basics/stored/canonical-json.ts';
import { City, TEMPAT } from './drawn/city.ts';
import { figureStep, play, step } from './drawn/steps.ts';
import { withinTime } from './drawn/in-time.ts';
import {
  aDissolution,
  aLoan,
  aMeeting,
  aPaper,
  aRegistration,
  aTraining,
  mended,
} from './drawn/submissions.ts';

const RUNS = Number(process.env['FRESHNESS_RUNS'] ?? 4);
const LIMIT_MS = Number(process.env['FRESHNESS_MS'] ?? 6_000);

type Stored = ReadonlyMap<string, string>;

/** Of each document of a collection what `pick` takes from it. */
const taken = (
  city: City,
  koleksi: string,
  pick: (raw: Readonly<Record<string, unknown>>) => unknown,
): Stored =>
  new Map(city.ids(koleksi).map((id) => [id, canonicalJson(pick(city.raw(koleksi, id) ?? {}))]));

const months = (city: City) => taken(city, 'capaian', (it) => it);
const figures = (city: City) =>
  taken(city, 'capaian', ({ urut: _u, diubah: _d, ...result }) => result);
const stale = (city: City) =>
  city.ids('basi').filter((id) => city.raw('basi', id)?.['keadaan'] !== 'segar');
const published = (city: City) => taken(city, 'qs', ({ terbaru }) => terbaru);

const differing = (before: Stored, after: Stored) =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((id) => before.get(id) !== after.get(id))
    .toSorted();

/** What was written and marked by it, and the months whose figures it changed. */
async function seen(city: City, work: () => Promise<unknown>) {
  const before = { months: months(city), figures: figures(city), stale: stale(city) };
  await work();
  return {
    written: differing(before.months, months(city)),
    moved: differing(before.figures, figures(city)),
    marked: stale(city).filter((id) => !before.stale.includes(id)),
  };
}

/** `mayMark`: files that may be read again, though nothing in them differs. */
async function expectNothing(
  city: City,
  work: () => Promise<unknown>,
  mayMark: (id: string) => boolean = () => false,
): Promise<void> {
  const before = published(city);
  const { marked, ...rest } = await seen(city, work);
  expect({ ...rest, marked: marked.filter((id) => !mayMark(id)) }).toStrictEqual({
    written: [],
    moved: [],
    marked: [],
  });
  await city.build();
  expect(differing(before, published(city))).toStrictEqual([]);
}

/** Of a group that ended: files of years after its last month, where its loans from UPKs are counted. */
function isAfterEnd(city: City, ksmId: string): (id: string) => boolean {
  if (city.raw('penghitungan', ksmId)?.['hidup'] === true) return () => false;
  const last = city
    .ids('capaian')
    .filter((id) => id.startsWith(`${ksmId}_`))
    .reduce((latest, id) => Math.max(latest, Number(id.slice(-7, -3))), 0);
  return (id) => Number(id.slice(0, 4)) > last;
}

const [HERE] = TEMPAT as [(typeof TEMPAT)[number]];

async function aGroup(): Promise<City> {
  const city = await City.begin('2026-02-10');
  await city.send(aRegistration('g1', HERE, '2025-01-10'));
  for (const tanggal of ['2025-03-01', '2025-12-20', '2026-02-03'])
    await city.send(aMeeting('g1', `g1-${tanggal}`, tanggal));
  await city.build();
  return city;
}

describe('a waiting submission that reaches a month and moves no figure', () => {
  it('writes nothing: of a session, a note and another name of what was decided', async () => {
    const city = await aGroup();
    await expectNothing(city, () =>
      city.send(
        mended(aMeeting('g1', 'g1-2025-12-20', '2025-12-20', { notulen: 'Arisan bulan depan' })),
      ),
    );
  });

  it('writes nothing where what is saved again is as it was', async () => {
    const city = await aGroup();
    const all = [
      aLoan('g1', 'p1', '2025-04-01'),
      aPaper('g1', 'd1', { jenis: 'rencanaKerja', tanggal: '2025-04-01' }),
      aTraining('g1', 't1', '2025-04-01'),
      aDissolution('g1', null),
    ];
    for (const one of all) await city.send(one);
    await city.build();
    await expectNothing(city, async () => {
      for (const one of all) await city.send(mended(one));
      await city.send(mended(aLoan('g1', 'p1', '2025-04-01')), { isComputed: false });
      await city.computeLate();
    });
  });

  it('is written for a gate or a list that shows more of it', async () => {
    const city = await aGroup();
    const { written, moved, marked } = await seen(city, () =>
      city.send(aTraining('g1', 't1', '2026-02-01')),
    );
    expect(moved).toStrictEqual([]);
    expect(written).toStrictEqual(['g1_2026-02']);
    expect(marked).toStrictEqual(['2026_32.73']);
  });

  it('is written where something else waits with it, in either order', async () => {
    for (const isFirst of [true, false]) {
      const city = await aGroup();
      const note = mended(
        aMeeting('g1', 'g1-2026-02-03', '2026-02-03', { notulen: 'Arisan bulan depan' }),
      );
      const training = aTraining('g1', 't1', '2026-02-01');
      for (const one of isFirst ? [training, note] : [note, training])
        await city.send(one, { isComputed: false });
      const { written } = await seen(city, () => city.computeLate());
      expect(written).toStrictEqual(['g1_2026-02']);
    }
  });
});

describe('a record of a group that ended, written past the submissions as it was', () => {
  it('has files of later years read again, and publishes none', async () => {
    const city = await aGroup();
    await city.send(aRegistration('g2', HERE, '2024-01-10'));
    await city.send(aDissolution('g2', '2025-03-01'));
    await city.build();
    const before = published(city);
    const { written, marked } = await seen(city, () => city.look('g2', '2025-02'));
    expect({ written, marked }).toStrictEqual({ written: [], marked: ['2026_32.73'] });
    await city.build();
    expect(differing(before, published(city))).toStrictEqual([]);
  });
});

describe('whatever is recorded', () => {
  it(
    'an event that comes again writes, marks and publishes nothing',
    { timeout: 3_600_000 },
    async () => {
      const hasTime = withinTime(LIMIT_MS);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(step, fc.nat(1_000)), { minLength: 8, maxLength: 8 }),
          async (steps) => {
            const city = await City.begin('2026-02-10');
            for (const [one, again] of steps) {
              if (!hasTime()) return;
              await play(city, one);
              await city.build();
              const receipts = city.ids('kiriman');
              const receipt = receipts[again % receipts.length] ?? '';
              const ksm = city.ids('ksm');
              const looked = ksm[again % ksm.length] ?? '';
              await expectNothing(city, async () => {
                await city.compute(receipt);
                await city.compute(receipts.at(-1) ?? '');
              });
              await expectNothing(
                city,
                () => city.look(looked, '2025-02'),
                isAfterEnd(city, looked),
              );
              await expectNothing(city, () => city.compute(receipt));
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
  );

  it(
    'a month is written, and its file marked, only where figures moved',
    { timeout: 3_600_000 },
    async () => {
      const hasTime = withinTime(LIMIT_MS);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(figureStep, fc.boolean()), { minLength: 10, maxLength: 20 }),
          async (steps) => {
            const city = await City.begin('2025-12-22');
            for (const [one, isComputed] of steps) {
              if (!hasTime()) return;
              const isFirst = city.isEmpty;
              const { written, moved, marked } = await seen(city, async () => {
                await play(city, one, { isComputed });
                if (isComputed) await city.computeLate();
              });
              // The first step registers the groups as well.
              if (isFirst) continue;
              const isMarkFree = moved.length === 0 && one.jenis !== 'malam';
              expect({ one, written, marked: isMarkFree ? marked : [] }).toStrictEqual({
                one,
                written: moved,
                marked: [],
              });
              const isBuilt = one.isBuilt && isComputed;
              if (isBuilt) await city.build();
              expect(isBuilt ? await city.differences() : []).toStrictEqual([]);
            }
          },
        ),
        { numRuns: RUNS },
      );
    },
  );
});
