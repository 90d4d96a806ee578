// What an update says of its changes is the difference between what was published on an earlier day and what is
// published now: compared with a second reckoning, on histories of days that were made up.
// Long, since the second reckoning stands beside what it is compared with.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { City, KOTA, TEMPAT } from './drawn/city.ts';
import { withinTime } from './drawn/in-time.ts';
import { movingStep, play, step } from './drawn/steps.ts';
import {
  aCancellation,
  aDissolution,
  aMeeting,
  aMove,
  aRegistration,
} from './drawn/submissions.ts';

const [HERE, , AWAY] = TEMPAT as [Kelurahan, Kelurahan, Kelurahan];
type Kelurahan = (typeof TEMPAT)[number];

const LADDER = ['Belum Dinilai', 'Pemula', 'Berkembang', 'Berdaya', 'Mandiri'];
const FIGURES = [
  'ksm',
  'aktif',
  'berdaya',
  'sesiBulan',
  'tabungan',
  'beredar',
  'jatuhTempo',
  'tepatWaktu',
] as const;

interface Rekap {
  readonly kode: string;
  readonly bulan: string;
  readonly perubahan: object | null;
  readonly bulanan: readonly {
    readonly bulan: string;
    readonly per: string;
    readonly angka: Readonly<Record<string, number>>;
  }[];
}

interface Published {
  readonly revisi: string;
  /** Day of Jakarta. */
  readonly hari: string;
  readonly diperbarui: string;
  readonly tingkat: ReadonlyMap<string, string>;
  readonly bulanan: ReadonlyMap<string, Readonly<Record<string, number>>>;
}

const jakarta = (waktu: string) =>
  new Date(Date.parse(waktu) + 7 * 3_600_000).toISOString().slice(0, 10);

function published(city: City, id: string): Published {
  const { terbaru } = city.raw('qs', id) as { terbaru: { revisi: string; diperbarui: string } };
  const rekap = city.raw('rekap', id) as unknown as Rekap;
  const tingkat = new Map<string, string>();
  for (const of of city.ids('capaian')) {
    const row = city.raw('capaian', of) as {
      ksmId: string;
      bulan: string;
      wilayah: { kota: string };
      capaian: { tingkat: string };
    };
    const isHere = row.bulan === rekap.bulan && row.wilayah.kota === rekap.kode;
    if (isHere && row.capaian.tingkat !== 'Bubar') tingkat.set(row.ksmId, row.capaian.tingkat);
  }
  const isLastDay = (per: string) =>
    new Date(Date.parse(per) + 86_400_000).toISOString().endsWith('-01T00:00:00.000Z');
  return {
    ...terbaru,
    hari: jakarta(terbaru.diperbarui),
    tingkat,
    bulanan: new Map(rekap.bulanan.filter((b) => isLastDay(b.per)).map((b) => [b.bulan, b.angka])),
  };
}

/** Everything that was published of every kab/kota and year, as it was then. */
class Archive {
  readonly #all = new Map<string, Published[]>();

  /** What the newest updates say of their changes, and what they should. */
  look(city: City): { readonly ada: unknown; readonly seharusnya: unknown }[] {
    return city
      .ids('qs')
      .filter((id) => /^\d{4}_\d\d\.\d\d$/.test(id))
      .flatMap((id) => {
        const before = this.#all.get(id) ?? [];
        const now = published(city, id);
        if (before.some((it) => it.revisi === now.revisi)) return [];
        this.#all.set(id, [...before, now]);
        const rekap = city.raw('rekap', id) as unknown as Rekap;
        const { catatan, pada: _p, ...ada } = (rekap.perubahan ?? {}) as Record<string, unknown>;
        const base = before.findLast((it) => it.hari < now.hari) ?? before[0];
        if (!base) return [{ ada, seharusnya: {} }];
        const { bulan, ...rest } = difference(base, now);
        const sebab = bulan.map((it) => [it, saidOf(catatan as readonly Said[], it)]);
        const late = lateOf(city, rekap.kode, base, now);
        return [
          {
            ada: { ...ada, sebab },
            seharusnya: { ...rest, bulan, sebab: bulan.map((it) => [it, late(it)]) },
          },
        ];
      });
  }
}

interface Said {
  readonly jenis: string;
  readonly dari: string;
  readonly hingga?: string;
  readonly jumlah: number;
}

/** Kinds of late records that are said to reach a month, once for each record. */
function saidOf(catatan: readonly Said[], bulan: string): string[] {
  return catatan
    .filter((it) => it.dari <= bulan && (it.hingga ?? bulan) >= bulan)
    .flatMap((it) => Array.from({ length: it.jumlah }, () => it.jenis))
    .toSorted();
}

/**
 * The same by a second reckoning over all of the history: records of groups that were there at the end of the month,
 * and of those that are gone as if they never had been.
 */
function lateOf(city: City, kota: string, base: Published, now: Published) {
  const entries = city.ids('riwayat').map(
    (id) =>
      city.raw('riwayat', id) as {
        readonly jenis: string;
        readonly ksmId: string | null;
        readonly pada: string;
        readonly dari?: string;
      },
  );
  const placesOf = (id: string) => {
    const ksm = city.raw('ksm', id) as {
      readonly wilayah: { readonly kota: string };
      readonly tempatLama?: readonly {
        readonly sampai: string;
        readonly wilayah: { readonly kota: string };
      }[];
    };
    return { ksm, lama: ksm.tempatLama ?? [] };
  };
  return (bulan: string): string[] => {
    const end = lastDayOf(bulan);
    return entries
      .filter(({ ksmId, pada, dari }) => {
        if (ksmId === null || dari === undefined || dari > bulan) return false;
        if (pada <= base.diperbarui || pada > now.diperbarui) return false;
        const { ksm, lama } = placesOf(ksmId);
        const isHere = (lama.find((it) => end < it.sampai) ?? ksm).wilayah.kota === kota;
        const never = ![ksm, ...lama].some((it) => it.wilayah.kota === kota);
        return isHere || (never && base.tingkat.has(ksmId) && !now.tingkat.has(ksmId));
      })
      .map((it) => it.jenis)
      .toSorted();
  };
}

function difference(base: Published, now: Published) {
  const count = { naik: 0, turun: 0, baru: 0, berakhir: 0 };
  for (const id of new Set([...base.tingkat.keys(), ...now.tingkat.keys()])) {
    const [was, is] = [base.tingkat.get(id), now.tingkat.get(id)];
    if (was === undefined) count.baru += 1;
    else if (is === undefined) count.berakhir += 1;
    else if (LADDER.indexOf(is) > LADDER.indexOf(was)) count.naik += 1;
    else if (LADDER.indexOf(is) < LADDER.indexOf(was)) count.turun += 1;
  }
  // Also a month that had no group then and had ended.
  const months = new Set([...base.bulanan.keys(), ...now.bulanan.keys()]);
  const bulan = [...months]
    .filter((of) => lastDayOf(of) <= base.hari)
    .filter((of) => {
      const [was, is] = [base.bulanan.get(of), now.bulanan.get(of)];
      return FIGURES.some((it) => (was?.[it] ?? 0) !== (is?.[it] ?? 0));
    })
    .toSorted();
  return { sejak: base.diperbarui, ...count, bulan };
}

function lastDayOf(bulan: string): string {
  const [year = 0, month = 0] = bulan.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

async function accepted(city: City, ...all: readonly Parameters<City['send']>[0][]) {
  for (const one of all)
    expect({ one, refused: await city.send(one) }).toMatchObject({ refused: null });
}

const rekapOf = (city: City, tahun = 2026) =>
  city.raw('rekap', `${tahun}_${KOTA}`) as unknown as Rekap;

async function aCity(): Promise<City> {
  const city = await City.begin('2026-02-10');
  for (const id of ['g1', 'g2'])
    await accepted(
      city,
      aRegistration(id, HERE, '2025-11-10'),
      aMeeting(id, `${id}-1`, '2025-12-01'),
      aMeeting(id, `${id}-2`, '2026-01-05'),
    );
  await city.build();
  return city;
}

describe('what changed since the update before', () => {
  it('is nothing in the first update, and since yesterday in the next', async () => {
    const city = await aCity();
    expect(rekapOf(city).perubahan).toBeNull();
    await city.night();
    await accepted(
      city,
      aRegistration('g3', HERE, '2026-02-01'),
      aDissolution('g2', '2026-02-10'),
      aMeeting('g1', 'late', '2026-01-19'),
    );
    await city.build();
    expect(rekapOf(city).perubahan).toMatchObject({
      baru: 1,
      berakhir: 1,
      bulan: ['2026-01'],
    });
    // Of a group that ended every month is computed once more.
    expect(rekapOf(city).perubahan).toHaveProperty('catatan', [
      { jenis: 'ksmBubar', koreksi: false, dari: '2025-11', jumlah: 1 },
      { jenis: 'sesi', koreksi: false, dari: '2026-01', jumlah: 1 },
    ]);
    // A second build of the day compares itself with yesterday as well.
    await accepted(city, aCancellation('g1', 'sesi', 'late'));
    await city.build();
    expect(rekapOf(city).perubahan).toMatchObject({ baru: 1, berakhir: 1, bulan: [] });
  });

  it('names the records of a group that left, and months that had no group before', async () => {
    const city = await aCity();
    await city.night();
    await accepted(city, aMove('g2', AWAY, null));
    await city.build();
    // All of it is gone from here with one submission, which lies where the group is.
    expect(rekapOf(city, 2025).perubahan).toMatchObject({
      berakhir: 1,
      bulan: ['2025-11', '2025-12'],
      catatan: [{ jenis: 'ksmPindah', koreksi: false, dari: '2025-11', jumlah: 1 }],
    });
    await city.night();
    await accepted(city, aRegistration('g4', HERE, '2025-10-01'));
    await city.build();
    expect(rekapOf(city, 2025).perubahan).toMatchObject({
      baru: 1,
      bulan: ['2025-10', '2025-11', '2025-12'],
      catatan: [{ jenis: 'ksmDaftar', koreksi: false, dari: '2025-10', jumlah: 1 }],
    });
  });

  it('names the late records of a group that had left before, in the months in which it was there', async () => {
    const city = await aCity();
    await accepted(city, aMove('g2', AWAY, '2026-01-10'));
    await city.build();
    await city.night();
    await accepted(
      city,
      aMeeting('g2', 'before', '2025-12-15'),
      aMeeting('g1', 'since', '2026-01-19'),
    );
    await city.build();
    expect(rekapOf(city, 2025).perubahan).toMatchObject({
      bulan: ['2025-12'],
      catatan: [{ jenis: 'sesi', koreksi: false, dari: '2025-12', jumlah: 1 }],
    });
    // Where it is now its December is no month, and its January is.
    expect(rekapOf(city).perubahan).toMatchObject({
      bulan: ['2026-01'],
      catatan: [{ jenis: 'sesi', koreksi: false, dari: '2026-01', jumlah: 1 }],
    });
    expect(city.raw('rekap', '2026_32.77')?.['perubahan']).toMatchObject({
      bulan: ['2026-01'],
      catatan: [{ jenis: 'sesi', koreksi: false, dari: '2026-01', jumlah: 1 }],
    });
  });

  it('stays as it was published where a build finds the same', async () => {
    const city = await aCity();
    await city.night();
    await accepted(city, aMove('g2', AWAY, null));
    await city.build();
    const before = city.raw('qs', `2025_${KOTA}`);
    const perubahan = rekapOf(city, 2025).perubahan;
    expect(perubahan).toMatchObject({ berakhir: 1 });
    await city.night(3);
    await city.build();
    expect(city.raw('qs', `2025_${KOTA}`)).toStrictEqual(before);
    expect(rekapOf(city, 2025).perubahan).toStrictEqual(perubahan);
  });

  it.each([
    ['whatever happens on whatever day', step],
    ['of groups that move', movingStep],
  ])(
    'is the difference of what was published, %s',
    {
      timeout: 600_000,
    },
    async (_what, drawn) => {
      const hasTime = withinTime(Number(process.env['FRESHNESS_MS'] ?? 8_000));
      await fc.assert(
        fc.asyncProperty(fc.array(drawn, { minLength: 14, maxLength: 14 }), async (steps) => {
          const city = await City.begin('2025-12-22');
          const archive = new Archive();
          const looked: { readonly ada: unknown; readonly seharusnya: unknown }[] = [];
          const build = city.build.bind(city);
          city.build = async () => {
            await build();
            looked.push(...archive.look(city));
          };
          const done: string[] = [];
          for (const one of steps) {
            if (!hasTime()) return;
            const refused = await play(city, one);
            done.push(`${JSON.stringify(one)}${refused === null ? '' : ` (${refused.code})`}`);
            await city.build();
            for (const { ada, seharusnya } of looked.splice(0))
              expect({ done, ada }).toEqual({ done, ada: seharusnya });
          }
        }),
        { numRuns: Number(process.env['FRESHNESS_RUNS'] ?? 4) },
      );
    },
  );
});
