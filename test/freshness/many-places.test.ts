// Groups that met in many places on one day: named as a second reckoning over all records names them, after every step
// of generated histories. Meetings come, go and move to another day, groups move, end, and are registered twice.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { City, TEMPAT } from './drawn/city.ts';
import {
  aCancellation,
  aDissolution,
  aDouble,
  aMeeting,
  aMove,
  aRegistration,
  mended,
} from './drawn/submissions.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { PARAMETER_AWAL } from '../../functions/src/domain/basics/parameter.ts';

const GROUPS = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5'];
const DAYS = ['2026-01-12', '2026-01-13', '2026-01-20'];
const RECORDERS = ['u1', 'u2'];
/** So many in other kecamatan are too many: a day of three groups can be one. */
const MANY = 2;

const one = <T>(list: readonly T[], n: number): T => {
  const found = list[n % list.length];
  if (found === undefined) throw new Error('nothing to choose from');
  return found;
};

const step = fc.record({
  apa: fc.constantFrom(
    'bertemu',
    'bertemu',
    'bertemu',
    'geser',
    'batal',
    'pindah',
    'bubar',
    'ganda',
    'malam',
  ),
  ksm: fc.nat(5),
  lain: fc.nat(5),
  hari: fc.nat(2),
  oleh: fc.nat(1),
  pilih: fc.nat(11),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

interface Session {
  readonly id: string;
  readonly ksmId: string;
  readonly tanggal: string;
  readonly status: string;
  readonly dibatalkan: boolean;
  readonly dicatat: { readonly oleh: string };
}
interface Group {
  readonly id: string;
  readonly ganda?: object | null;
  readonly tanggalBubar?: string | null;
  readonly wilayah: { readonly kecamatan: string };
  readonly tempatLama?: readonly {
    readonly sampai: string;
    readonly wilayah: { readonly kecamatan: string };
  }[];
}

const all = <T>(city: City, koleksi: string): T[] =>
  city.ids(koleksi).map((id) => city.raw(koleksi, id) as T);

function expected(city: City): Record<string, unknown> {
  const groups = all<Group>(city, 'ksm');
  const held = all<Session>(city, 'sesi').filter(
    (s) => s.status === 'dilaksanakan' && !s.dibatalkan,
  );
  const kecamatanOn = (id: string, day: string) => {
    const g = groups.find((it) => it.id === id);
    return g?.tempatLama?.find((it) => day < it.sampai)?.wilayah.kecamatan ?? g?.wilayah.kecamatan;
  };
  const counts = new Set(groups.filter((g) => !g.ganda).map((g) => g.id));
  return Object.fromEntries(
    groups.map((g) => {
      if (g.ganda || (g.tanggalBubar && g.tanggalBubar <= city.today)) return [g.id, null];
      const days = held
        .filter((s) => s.ksmId === g.id)
        .flatMap((own) => {
          const same = held.filter(
            (s) =>
              s.tanggal === own.tanggal &&
              s.dicatat.oleh === own.dicatat.oleh &&
              counts.has(s.ksmId),
          );
          const here = kecamatanOn(g.id, own.tanggal);
          const others = same.filter((s) => kecamatanOn(s.ksmId, own.tanggal) !== here);
          const kecamatan = new Set(others.map((s) => kecamatanOn(s.ksmId, own.tanggal))).size;
          return others.length >= MANY
            ? [{ tanggal: own.tanggal, ksm: others.length, kecamatan }]
            : [];
        })
        .toSorted((a, b) => a.tanggal.localeCompare(b.tanggal));
      const [first, newest] = [days[0], days.at(-1)];
      if (!first || !newest) return [g.id, null];
      const { ksm, kecamatan } = newest;
      return [
        g.id,
        {
          jenis: 'jauh',
          sesi: days.length,
          dari: first.tanggal,
          sampai: newest.tanggal,
          ksm,
          kecamatan,
        },
      ];
    }),
  );
}

const found = (city: City): Record<string, unknown> =>
  Object.fromEntries(
    all<{ ksmId: string; janggal?: { alasan: { jenis: string }[] } }>(city, 'penghitungan').map(
      (it) => [it.ksmId, it.janggal?.alasan.find(({ jenis }) => jenis === 'jauh') ?? null],
    ),
  );

async function play(city: City, { apa, ksm, lain, hari, oleh, pilih }: Step, n: number) {
  const id = one(GROUPS, ksm);
  const sesi = all<Session>(city, 'sesi').filter((s) => s.ksmId === id && !s.dibatalkan);
  const day = one(DAYS, hari);
  const recorder = one(RECORDERS, oleh);
  switch (apa) {
    case 'bertemu':
      return city.send(aMeeting(id, `s${n}`, day), { oleh: recorder });
    case 'geser':
      return (
        sesi.length > 0 &&
        city.send(mended(aMeeting(id, one(sesi, pilih).id, day)), { oleh: recorder })
      );
    case 'batal':
      return sesi.length > 0 && city.send(aCancellation(id, 'sesi', one(sesi, pilih).id));
    case 'pindah':
      return city.send(
        aMove(
          id,
          one(TEMPAT, pilih),
          pilih > 7 ? null : one(['2026-01-05', '2026-01-13', '2026-01-25'], lain),
        ),
      );
    case 'bubar':
      return city.send(aDissolution(id, pilih < 5 ? null : '2026-02-01'));
    case 'ganda':
      return city.send(aDouble(id, pilih < 5 ? null : one(GROUPS, lain)));
    case 'malam':
      return city.night();
  }
}

it('are named as all records say, after every step', { timeout: 600_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 25, maxLength: 25 }), async (steps) => {
      const city = await City.begin('2026-02-02');
      await docs.parameter.set({ ...PARAMETER_AWAL, sinyal: { ksmSehari: MANY } });
      for (const [i, id] of GROUPS.entries())
        await city.send(aRegistration(id, one(TEMPAT, i), '2026-01-01'));
      const done: string[] = [];
      for (const [n, it] of steps.entries()) {
        const refused = await play(city, it, n);
        done.push(`${JSON.stringify(it)}${refused ? ` (${refused.code})` : ''}`);
        expect({ done, named: found(city) }).toStrictEqual({ done, named: expected(city) });
      }
    }),
    {
      numRuns: Number(process.env['FRESHNESS_RUNS'] ?? 6),
      interruptAfterTimeLimit: Number(process.env['FRESHNESS_MS'] ?? 12_000),
    },
  );
});
