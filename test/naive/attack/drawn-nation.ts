// Small nations from a seed: cities with their groups, whose figures fit together as those of records do, and
// the same some days later. Small counts are many, since they are what is looked for. Long, because a nation and all
// that is made from it are drawn in one place.
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import {
  addDays,
  addMonths,
  monthEnd,
  monthIn,
  toBulan,
  yearOf,
  type Bulan,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { buildBarisData } from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { EMPTY_BULAN } from '../../../functions/src/domain/quick-status/recap/bulanan.ts';
import {
  nextTahap,
  type GerbangKsm,
} from '../../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import {
  summarizeNasional,
  summarizeProvinsi,
  summarizeWithinKota,
  type RingkasWilayah,
} from '../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import { sumProgram } from '../../../functions/src/domain/quick-status/recap/ringkasan.ts';
import { isWithin } from '../../../functions/src/domain/basics/wilayah.ts';
import { totalAnggota } from '../../../functions/src/domain/quick-status/recap/rekap.ts';
import { type RekapKota } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { samarBulanOf } from '../../../functions/src/domain/quick-status/recap/samar-bulan.ts';
import { mergePlans } from '../../../functions/src/domain/quick-status/samaran/merge-plans.ts';
import {
  planKota,
  type PlanKota,
} from '../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import {
  composeQsKota,
  composeQsSubkota,
} from '../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
  composeQsTerbuka,
} from '../../../functions/src/domain/quick-status/workbook/compose-gabungan.ts';
import { namaWilayahOf } from '../../../functions/src/domain/quick-status/workbook/nama-wilayah.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import {
  aCapaianKsm,
  aRekapKota,
  aRekapSubkota,
  DICETAK,
  PARAMETER,
  UPDATE,
} from '../../domain/quick-status/contoh.ts';
import { makeRandom } from '../../domain/quick-status/random-ksm.ts';
import { drawScores } from './drawn-scores.ts';
import type { Answers } from './read-answers.ts';
import type { Puzzle } from './puzzle.ts';
import { nameOf, type Holding } from './read-files.ts';

type Random = () => number;

/** True counts of a group. */
interface Group {
  readonly id: string;
  readonly kelurahan: string;
  readonly l: number;
  readonly p: number;
  readonly m: number;
  readonly w: number;
  /** Members who borrow. */
  readonly b: number;
  /** By the end of the month in which it was: the members at each, and the update before which it was. */
  readonly sessions: readonly Meeting[];
  readonly tabungan: number;
  /** Days on which somebody left. */
  readonly left: readonly Tanggal[];
  readonly tahap: CapaianKsm['tahap'];
}

interface Meeting {
  readonly tanggal: Tanggal;
  readonly members: number;
  readonly update: number;
}

interface City {
  readonly kode: string;
  readonly groups: readonly Group[];
  readonly target: number | null;
  readonly before: number;
}

export interface Nation {
  readonly cities: readonly City[];
}

function drawNation(seed: number, bulan: Bulan): Nation {
  const random = makeRandom(seed);
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const cities: City[] = [];
  for (const provinsi of ['32', '33'].slice(0, 1 + upTo(1)))
    for (let k = 0; k <= upTo(3); k++) {
      const kode = `${provinsi}.${71 + k}`;
      const groups: Group[] = [];
      for (let i = 0; i <= upTo(3); i++)
        for (let j = 0; j <= upTo(3); j++) {
          const kelurahan = `${kode}.0${i + 1}.100${j + 1}`;
          const few = random() < 0.3;
          for (let g = 0; g < (few ? 1 : upTo(6)); g++)
            groups.push(drawGroup(random, kelurahan, groups.length, [bulan, 1]));
        }
      const target = random() < 0.5 ? 10 + upTo(200) : null;
      cities.push({ kode, groups, target, before: random() < 0.2 ? 1 + upTo(3) : 10 + upTo(90) });
    }
  return { cities };
}

function drawGroup(
  random: Random,
  kelurahan: string,
  urut: number,
  [bulan, update]: readonly [Bulan, number],
): Group {
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const total = random() < 0.06 ? upTo(4) : 5 + upTo(15);
  const kind = random();
  const fewer = Math.min(total, 1 + upTo(3));
  const l = kind < 0.35 ? 0 : kind < 0.7 ? fewer : upTo(total);
  const m = random() < 0.3 ? Math.min(total, upTo(4)) : upTo(total);
  const w = random() < 0.6 ? 0 : upTo(Math.min(m, 5));
  // Some have not met for longer than the window.
  const ago = random() < 0.1 ? 100 : 0;
  return {
    id: `ksm-${kelurahan}-${urut}`,
    kelurahan,
    l,
    p: total - l,
    m,
    w,
    b: random() < 0.7 ? 0 : upTo(Math.min(total, 3)),
    sessions: Array.from({ length: 1 + upTo(12) }, (_, i) => ({
      tanggal: addDays(monthEnd(bulan), -ago - 7 * i),
      members: total,
      update,
    })),
    tabungan: upTo(500) * 1000,
    left: random() < 0.15 ? [addDays(monthEnd(bulan), -upTo(200))] : [],
    tahap: ([null, 'I', 'I', 'II'] as const)[upTo(3)] ?? null,
  };
}

/** Some days later: a few groups have met, of these some have gained or lost a member; a few come or end. */
function later(nation: Nation, seed: number, [bulan, update]: readonly [Bulan, number]): Nation {
  const random = makeRandom(seed + 1_000_003);
  const part = [0.02, 0.1, 0.4][Math.floor(random() * 3)] ?? 0.1;
  const move = (n: number) => Math.max(0, n + (random() < 0.5 ? 1 : -1));
  return {
    cities: nation.cities.map((city) => {
      const groups = city.groups.flatMap((group): Group[] => {
        if (random() > part) return [group];
        if (random() < 0.06) return [];
        const l = random() < 0.4 ? move(group.l) : group.l;
        const p = random() < 0.4 ? move(group.p) : group.p;
        // Nobody becomes poor; who leaves or joins may be.
        const swapped = random() < 0.3 ? 1 : 0;
        const changes = [l - group.l, p - group.p, swapped, -swapped];
        const joined = changes.reduce((sum, n) => sum + Math.max(0, n), 0);
        const gone = joined - (l + p - group.l - group.p);
        const drawn = group.m - gone + Math.floor(random() * (gone + joined + 1));
        const m = Math.max(0, Math.min(l + p, random() < 0.7 ? drawn : group.m));
        const w = Math.min(m, random() < 0.3 ? move(group.w) : group.w);
        const b = Math.min(l + p, random() < 0.3 ? move(group.b) : group.b);
        const met = { tanggal: monthEnd(bulan), members: l + p, update };
        const sessions = [...group.sessions, met];
        const left = [...group.left, ...Array<Tanggal>(gone).fill(monthEnd(bulan))];
        return [{ ...group, l, p, m, w, b, sessions, left, tabungan: group.tabungan + 5000 }];
      });
      const beside = groups[Math.floor(random() * groups.length)];
      const isNew = beside !== undefined && random() < part;
      return {
        ...city,
        groups: isNew
          ? [...groups, drawGroup(random, beside.kelurahan, 1000 + seed, [bulan, update])]
          : groups,
      };
    }),
  };
}

/** Those of the window of 91 days. */
const meetingsOf = ({ sessions }: Group, bulan: Bulan) =>
  sessions.filter(({ tanggal }) => tanggal > addDays(monthEnd(bulan), -91));

function toCapaian(group: Group, bulan: Bulan, random: Random): CapaianKsm {
  const total = group.l + group.p;
  const meetings = meetingsOf(group, bulan);
  const slotHadir = meetings.reduce((sum, { members }) => sum + members, 0);
  const hadir = Math.floor(slotHadir * random());
  const slotTabungan = slotHadir + Math.max(0, 13 - meetings.length) * total;
  const penabung = Math.floor(slotHadir * random());
  const gone = group.left.filter((it) => it > addDays(monthEnd(bulan), -182)).length;
  const scores = drawScores(random, {
    members: total,
    borrowers: group.b,
    gone,
    held: meetings.length,
    planned: 13,
    present: [hadir, slotHadir],
    saving: [penabung, slotTabungan],
  });
  return aCapaianKsm({
    ksmId: group.id,
    bulan,
    nama: group.id,
    kelurahan: group.kelurahan,
    tahap: group.tahap,
    warmisTerampil: group.w,
    capaian: {
      tingkat: total >= 5 && random() < 0.3 ? 'Berdaya' : 'Pemula',
      rencana: 13,
      terlaksana: meetings.length,
      ...scores.hasil,
      per: monthEnd(bulan),
      angka: {
        anggotaL: group.l,
        anggotaP: group.p,
        anggotaAktif: total,
        anggotaMiskin: group.m,
        peminjamAktif: group.b,
        hadir,
        slotHadir,
        penabung,
        slotTabungan,
        ...scores.angka,
        tabungan: group.tabungan,
      },
    },
  });
}

function gateOf(row: CapaianKsm): GerbangKsm {
  const { anggotaL, anggotaP, anggotaMiskin } = row.capaian.angka;
  const total = anggotaL + anggotaP;
  const berikutnya = nextTahap(row.tahap);
  const kurang =
    berikutnya === 'I'
      ? ([
          ...(total < 5 ? (['jumlahAnggota'] as const) : []),
          ...(anggotaMiskin < 1 ? (['anggotaMiskin'] as const) : []),
        ] as const)
      : berikutnya === 'II' && anggotaP * 100 < 30 * total
        ? (['perempuan'] as const)
        : [];
  return {
    ksmId: row.ksmId,
    berikutnya,
    siap: kurang.length === 0,
    kurang: [...kurang],
    saran: [],
  };
}

/** What an update of a city was made from. */
interface Before {
  readonly ksm: readonly CapaianKsm[];
  readonly gerbang: ReadonlyMap<KsmId, GerbangKsm>;
  readonly plan: PlanKota;
  readonly rekap: RekapKota;
  /** Members at the ends of months, as the last update of each has them. */
  readonly months: ReadonlyMap<string, number>;
}

interface Update {
  readonly held: Holding;
  readonly answers: Answers;
  readonly made: ReadonlyMap<string, Before>;
}

/** As the update that follows each of `befores`. The files of the nation, its provinces, cities and smaller areas, those for everybody, and what pages show. */
function filesOf(
  nation: Nation,
  update: string,
  bulan: Bulan,
  ...befores: readonly (ReadonlyMap<string, Before> | undefined)[]
): Update {
  const tahun = yearOf(bulan);
  const report = { tahun, bulan, per: monthEnd(bulan), berjalan: false };
  const cetakan = { parameter: PARAMETER, update: UPDATE, dicetak: DICETAK };
  const made = new Map<string, Before>();
  const recaps: RekapKota[] = [];
  const models = [];
  const data = [];
  const wilayah: RingkasWilayah[] = [];
  for (const city of nation.cities) {
    const ksm = city.groups.map((group) => toCapaian(group, bulan, seeded(group)));
    const gerbang = new Map<KsmId, GerbangKsm>(ksm.map((row) => [row.ksmId, gateOf(row)]));
    const all = befores.flatMap((it) => it?.get(city.kode) ?? []);
    const last = all.at(-1) ?? null;
    const plan = mergePlans(
      (all.length === 0 ? [null] : all).map((sebelum) =>
        planKota({ ksm, gerbang, persenPerempuan: PARAMETER_AWAL.gerbang.perempuan, sebelum }),
      ),
    );
    const known = last?.months ?? new Map([[addMonths(bulan, -1), city.before]]);
    const anggotaIn = (of: Bulan) => {
      const anggota = known.get(of);
      return anggota === undefined ? null : { ...EMPTY_BULAN, ksm: 1, anggota };
    };
    const lalu = anggotaIn(addMonths(bulan, -1));
    const isJanuary = bulan === monthIn(tahun, 1);
    const rekap = aRekapKota(ksm, {
      ...report,
      kode: city.kode,
      plan,
      samarBulan: samarBulanOf(last?.rekap ?? null, bulan),
      sebelumnya: lalu === null || isJanuary ? [] : [{ bulan: addMonths(bulan, -1), angka: lalu }],
      tahunLalu: anggotaIn(monthIn(tahun - 1, 12)),
      target: city.target === null ? null : { ksm: 1, berdaya: 1, sesi: 1, anggota: city.target },
    });
    const months = new Map(known).set(bulan, totalAnggota(rekap.angka));
    made.set(city.kode, { ksm, gerbang, plan, rekap, months });
    recaps.push(rekap);
    const lkm: [] = [];
    const { samaran } = plan;
    models.push(composeQsKota({ ...cetakan, rekap, ksm, lkm, gerbang, upk: [], samaran }));
    for (const { kode } of [...rekap.kecamatan, ...rekap.kelurahan]) {
      const below = ksm.filter((row) => isWithin(row.wilayah.kelurahan, kode));
      const sub = aRekapSubkota(kode, below, { ...report, plan });
      models.push(
        composeQsSubkota({ ...cetakan, rekap: sub, ksm: below, lkm, gerbang, upk: [], samaran }),
      );
      wilayah.push(...pageOf(kode, rekap, below));
    }
    wilayah.push(...pageOf(rekap.kode, rekap, []));
    data.push(...buildBarisData(ksm, namaWilayahOf(rekap, lkm), samaran));
  }
  const gabungan = { ...cetakan, ...report };
  for (const [kode, kota] of Map.groupBy(recaps, (r) => r.provinsi)) {
    const input = { ...gabungan, kode, nama: kode, kota };
    models.push(composeQsProvinsi(input), composeQsTerbuka(input));
    wilayah.push(summarizeProvinsi(kode, kota));
  }
  const input = { ...gabungan, kota: recaps };
  models.push(composeQsNasional(input), composeQsTerbuka(input));
  wilayah.push(summarizeNasional(recaps));
  const answers = { update, wilayah, program: sumProgram(tahun, recaps) };
  return { held: { update, bulan, models, data }, answers, made };
}

function pageOf(...of: Parameters<typeof summarizeWithinKota>): RingkasWilayah[] {
  const page = summarizeWithinKota(...of);
  return page === null ? [] : [page];
}

interface Link {
  readonly nation: Nation;
  readonly update: Update;
  readonly bulan: Bulan;
}

/**
 * From some month on: so many updates, in the same month or the next, of which some have the records of an earlier one
 * again; and one of the same month as the last made again with the records of the last.
 */
export function chainOf(seed: number, length: number): readonly Link[] {
  const random = makeRandom(seed + 77);
  const chain: Link[] = [];
  let bulan = toBulan(['2016-10', '2016-12', '2017-05'][Math.floor(random() * 3)] ?? '2017-05');
  let nation = drawNation(seed, bulan);
  for (let i = 1; i <= length; i++) {
    const update = filesOf(nation, String(i), bulan, chain.at(-1)?.update.made);
    chain.push({ nation, update, bulan });
    if (random() < 0.4) bulan = addMonths(bulan, 1);
    const back = random() < 0.25 ? chain.at(-2)?.nation : undefined;
    nation = back ?? later(nation, seed * 31 + i, [bulan, i + 1]);
  }
  const last = chain.at(-1);
  const old = chain.find((it) => it.bulan === last?.bulan);
  if (last === undefined || old === undefined || old === last) return chain;
  const made = [old.update.made, last.update.made];
  const update = filesOf(last.nation, String(length + 1), last.bulan, ...made);
  return [...chain, { ...last, update }];
}

/**
 * The reader knows on which days a group met, and takes it that it had the members of the update that follows. So
 * the sum over its sessions is one of the members of those updates.
 */
export function linkSessions(
  puzzle: Puzzle,
  chain: readonly (readonly [Nation, string, Bulan])[],
): void {
  for (const [nation, update, bulan] of chain)
    for (const group of nation.cities.flatMap(({ groups }) => groups)) {
      const parts = [...Map.groupBy(meetingsOf(group, bulan), (it) => it.update)].map(
        ([of, meetings]) => {
          const name = `${update}|${group.id}|S${of}`;
          puzzle.multiple(name, nameOf(String(of), group.id, 'T'), meetings.length);
          return name;
        },
      );
      puzzle.sum(nameOf(update, group.id, 'S'), parts);
    }
}

/** What is drawn for a group stays the same as long as the group does. */
const seeded = ({ id, l, p, m, w, tabungan }: Group) =>
  makeRandom(
    [id.length * 97 + Number(id.slice(id.lastIndexOf('-') + 1)), l, p, m, w, tabungan].reduce(
      (sum, n) => (sum * 31 + n) | 0,
      7,
    ),
  );

const COUNT = {
  T: (g: Group) => g.l + g.p,
  L: (g: Group) => g.l,
  P: (g: Group) => g.p,
  M: (g: Group) => g.m,
  W: (g: Group) => g.w,
  B: (g: Group) => g.b,
} as const;

const ATTENDANCE = { H: 'hadir', S: 'slotHadir', D: 'penabung', E: 'slotTabungan' } as const;

/** The true counts of an area or a group. */
export function truthOf(
  nation: Nation,
  bulan: Bulan,
): (kode: string, what: string) => number | null {
  const sums = new Map<string, number>();
  for (const { groups } of nation.cities)
    for (const group of groups) {
      const { kelurahan } = group;
      const at = ['ID', ...[2, 5, 8, 13].map((n) => kelurahan.slice(0, n)), group.id];
      const add = (what: string, n: number) => {
        for (const kode of at) sums.set(`${kode}|${what}`, (sums.get(`${kode}|${what}`) ?? 0) + n);
      };
      for (const [what, of] of Object.entries(COUNT)) add(what, of(group));
      const { angka } = toCapaian(group, bulan, seeded(group)).capaian;
      for (const [what, kunci] of Object.entries(ATTENDANCE)) add(what, angka[kunci]);
    }
  return (kode, what) =>
    what in COUNT || what in ATTENDANCE ? (sums.get(`${kode}|${what}`) ?? 0) : null;
}
