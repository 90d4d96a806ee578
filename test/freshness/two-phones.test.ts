// One person corrects, cancels or moves the same from two phones that come to the server in either order. What was
// saved later stands; what was saved earlier and comes late is shown beside it, never written over it.
// Long, since every kind of record has its row.
import { expect, it } from 'vitest';
import { canonicalJson } from '../../functions/src/domain/basics/stored/canonical-json.ts';
import type { Problem } from '../../functions/src/domain/basics/refusals/problem.ts';
import { TRAITS } from '../../functions/src/domain/submissions/traits.ts';
import { City, TEMPAT } from './drawn/city.ts';
import {
  aCancellation,
  aDissolution,
  aDouble,
  aLoan,
  aMeeting,
  aMember,
  aMove,
  anLkm,
  anOpening,
  aPaper,
  aPartnership,
  aPayment,
  aRegistration,
  aRename,
  aStage,
  aStart,
  aTarget,
  aTraining,
  aUpkMonth,
  mended,
} from './drawn/submissions.ts';

const [HERE, THERE, AWAY] = TEMPAT as [Kelurahan, Kelurahan, Kelurahan];
type Kelurahan = (typeof TEMPAT)[number];
type Sent = Parameters<City['send']>[0];

const DAY = '2025-03-01';
const PAID = '2025-04-05';

/** What two forms may say of one record. */
interface Target {
  /** What is there already. */
  readonly first: readonly Sent[];
  readonly koleksi: string;
  readonly id: string;
  readonly ways: readonly Sent[];
  /** Where the server takes both, the later one adds to the earlier. */
  readonly adds?: boolean;
}

const loan = aLoan('g1', 'p1', '2025-03-05');
const paid = (jumlah: number) => aPayment('g1', 'p1', 'b1', { tanggal: PAID, jumlah });
const cash = (jumlah: number) => ({
  jenis: 'kasLain' as const,
  isi: { id: 'c1', ksmId: 'g1', tanggal: PAID, jumlah, jenis: 'lainnya', keterangan: 'Sumbangan' },
  koreksi: null,
});
const check = (hasil: string, alasan: string | null) => ({
  jenis: 'pemeriksaan' as const,
  isi: { ksmId: 'g1', pendaftaran: 1, sesi: [], hasil, alasan },
});
const merge = (tetap: string) => ({
  jenis: 'anggotaGabung' as const,
  isi: { ksmId: 'g1', anggota: 'a6', tetap, alasan: 'terdaftar dua kali' },
});
const back = {
  jenis: 'tahapBatal' as const,
  isi: { ksmId: 'g1', tahap: 'I', alasan: 'keliru' },
};

const TARGETS: readonly Target[] = [
  {
    first: [aMeeting('g1', 's1', DAY)],
    koleksi: 'sesi',
    id: 's1',
    ways: [
      mended(aMeeting('g1', 's1', DAY, { kegiatan: 2 })),
      mended(aMeeting('g1', 's1', DAY, { notulen: 'Arisan' })),
      mended(aMeeting('g1', 's1', '2025-03-02')),
      aCancellation('g1', 'sesi', 's1'),
    ],
  },
  {
    first: [loan],
    koleksi: 'pinjaman',
    id: 'p1',
    ways: [
      mended(aLoan('g1', 'p1', '2025-03-05', { tujuan: 'Wajan' })),
      mended(aLoan('g1', 'p1', '2025-03-06')),
      aCancellation('g1', 'pinjaman', 'p1'),
    ],
  },
  {
    first: [loan, paid(2_020_000)],
    koleksi: 'pinjaman',
    id: 'p1',
    ways: [
      mended(paid(1_000_000)),
      mended(paid(2_000_000)),
      aCancellation('g1', 'pembayaran', 'b1', 'p1'),
    ],
  },
  {
    first: [cash(5000)],
    koleksi: 'kasLain',
    id: 'c1',
    ways: [mended(cash(6000)), mended(cash(7000)), aCancellation('g1', 'kasLain', 'c1')],
  },
  {
    first: [aStart('g1', '2025-01-20'), anOpening('g1', '2025-01-12', 20_000)],
    koleksi: 'kasLain',
    id: 'g1',
    ways: [
      mended(anOpening('g1', '2025-01-12', 30_000)),
      mended(anOpening('g1', '2025-01-12', 40_000)),
      aCancellation('g1', 'kasLain', 'g1'),
    ],
  },
  {
    first: [aPaper('g1', 'd1', { jenis: 'rencanaKerja', tanggal: DAY })],
    koleksi: 'dokumen',
    id: 'g1',
    ways: [
      mended(aPaper('g1', 'd1', { jenis: 'rencanaKerja', tanggal: PAID })),
      mended(aPaper('g1', 'd1', { jenis: 'rencanaKerja', tanggal: '2025-05-01' })),
      aCancellation('g1', 'dokumen', 'd1'),
    ],
  },
  {
    first: [aPartnership('g1', 'm1', DAY)],
    koleksi: 'kemitraan',
    id: 'g1',
    ways: [
      mended(aPartnership('g1', 'm1', PAID)),
      mended(aPartnership('g1', 'm1', '2025-05-01')),
      aCancellation('g1', 'kemitraan', 'm1'),
    ],
  },
  {
    first: [aTraining('g1', 't1', DAY)],
    koleksi: 'pelatihan',
    id: 'g1',
    ways: [
      mended(aTraining('g1', 't1', PAID)),
      mended(aTraining('g1', 't1', DAY, { topik: 'kewirausahaan' })),
      aCancellation('g1', 'pelatihan', 't1'),
    ],
  },
  {
    first: [],
    koleksi: 'anggota',
    id: 'g1',
    ways: [aMember('g1', 'a6', '2025-01-10', 4), aMember('g1', 'a6', '2025-01-11', 5)],
  },
  {
    first: [],
    koleksi: 'anggota',
    id: 'g1',
    ways: [
      aMember('g1', 'a6', '2025-05-01', 0),
      aMember('g1', 'a6', '2025-01-10', 4),
      merge('a1'),
      merge('a2'),
    ],
    adds: true,
  },
  {
    first: [],
    koleksi: 'ksm',
    id: 'g1',
    ways: [aRename('g1', 'Mawar'), aRename('g1', 'Kenanga'), aRename('g1', 'Melati g1')],
  },
  {
    first: [],
    koleksi: 'ksm',
    id: 'g1',
    ways: [aDissolution('g1', '2025-12-01'), aDissolution('g1', '2025-12-10')],
  },
  {
    first: [],
    koleksi: 'ksm',
    id: 'g1',
    ways: [aMove('g1', THERE, null), aMove('g1', AWAY, '2025-05-01'), aMove('g1', THERE, DAY)],
    adds: true,
  },
  { first: [], koleksi: 'ksm', id: 'g2', ways: [aDouble('g2', 'g1'), aDouble('g2', 'g3')] },
  { first: [], koleksi: 'ksm', id: 'g1', ways: [aStage('g1', 'I', DAY), aStage('g1', 'I', PAID)] },
  {
    first: [aStage('g1', 'I', DAY)],
    koleksi: 'ksm',
    id: 'g1',
    ways: [back, aStage('g1', 'II', PAID)],
    adds: true,
  },
  {
    first: [anLkm(HERE, 'LKM Satu')],
    koleksi: 'lkm',
    id: anLkm(HERE, '').isi.id,
    ways: [mended(anLkm(HERE, 'LKM Dua')), mended(anLkm(HERE, 'LKM Tiga'))],
  },
  {
    first: [anLkm(HERE, 'LKM Satu'), aUpkMonth(HERE, '2025-03', 1)],
    koleksi: 'upkBulanan',
    id: `${anLkm(HERE, '').isi.id}_2025-03`,
    ways: [mended(aUpkMonth(HERE, '2025-03', 2)), mended(aUpkMonth(HERE, '2025-03', 3))],
  },
  {
    first: [aTarget(DAY, 1)],
    koleksi: 'target',
    id: '2025_32.73',
    ways: [mended(aTarget(DAY, 2)), mended(aTarget(DAY, 3))],
  },
  {
    first: [],
    koleksi: 'pemeriksaan',
    id: 'g1',
    ways: [check('diterima', null), check('dikembalikan', 'kas tertukar')],
  },
];

/** They add something and replace nothing; or there is only one way to send them. */
const ADD: readonly string[] = ['ksmDaftar', 'anggotaMasuk', 'bagiHasil', 'tutupBulan'];
/** As the other visits of a file and as `tanggalBubar`; test/domain/submissions/meanwhile has their parts. */
const ALIKE: readonly string[] = ['ujiPetik', 'ujiPetikBatal', 'ksmBubar'];

interface Saved {
  readonly sent: Sent;
  /** By the clock of its phone. */
  readonly at: string;
  /** When it was mended in the outbox, or saved again over what stood there. */
  readonly mendedAt?: string;
}

async function aCity(target: Target): Promise<City> {
  const city = await City.begin('2026-02-10');
  for (const id of target.id === 'g2' ? ['g1', 'g2', 'g3'] : ['g1'])
    await city.send(aRegistration(id, HERE, '2025-01-10'), { isComputed: false, oleh: 'askot' });
  for (const one of target.first)
    expect(await city.send(one, { isComputed: false, oleh: 'askot' })).toBeNull();
  return city;
}

/** What each is answered, by the number that was seen before both. */
async function answers(target: Target, arriving: readonly Saved[]) {
  const city = await aCity(target);
  const before = city.raw(target.koleksi, target.id);
  const urut = before?.['urut'];
  const dilihat = typeof urut === 'number' ? urut : null;
  const problems = [];
  for (const { sent, at, mendedAt } of arriving) {
    const saved = { dibuat: at, ...(mendedAt !== undefined && { disimpan: mendedAt }) };
    const kiriman = { ...sent, dilihat, ...saved } as Sent;
    problems.push(await city.send(kiriman, { isComputed: false, oleh: 'asih' }));
  }
  const after = city.raw(target.koleksi, target.id);
  return { problems, before: contentOf(before), record: contentOf(after) };
}

const BESIDE: ReadonlySet<string> = new Set(['urut', 'pada', 'diubah', 'versi', 'skema']);
const contentOf = (record: object | undefined): string =>
  JSON.stringify(JSON.parse(canonicalJson(record ?? null)), (key, value: unknown) =>
    BESIDE.has(key) ? undefined : value,
  );

it('every kind that replaces something takes part', () => {
  const taking = new Set<string>(TARGETS.flatMap(({ ways }) => ways.map((it) => it.jenis)));
  expect(
    Object.keys(TRAITS)
      .filter((it) => !taking.has(it))
      .toSorted(),
  ).toStrictEqual([...ADD, ...ALIKE].toSorted());
});

const linesIn = (problem: Problem | null | undefined) =>
  problem?.code === 'berubah-sementara' ? problem.perubahan : [];

const codesOf = (problems: readonly (Problem | null)[]) => problems.map((it) => it?.code ?? null);

const EARLIEST = '2026-02-09T00:00:00.000Z';
const EARLIER = '2026-02-09T01:00:00.000Z';
const LATER = '2026-02-09T01:00:00.001Z';

/** Every two of them, in both orders. */
const pairs = TARGETS.flatMap((target) =>
  target.ways.flatMap((a) =>
    target.ways.flatMap((b) =>
      a === b ? [] : { target, earlier: { sent: a, at: EARLIER }, later: { sent: b, at: LATER } },
    ),
  ),
);

it('what was saved later stands, whichever came first, and what comes late is shown both', async () => {
  const compared = new Set<string>();
  for (const { target, earlier, later } of pairs) {
    const said = { earlier: earlier.sent, later: later.sent };
    const alone = await answers(target, [later]);
    const inOrder = await answers(target, [earlier, later]);
    expect({ said, first: [alone.problems[0], inOrder.problems[0]] }).toStrictEqual({
      said,
      first: [null, null],
    });
    compared.add(earlier.sent.jenis);
    const late = await answers(target, [later, earlier]);
    expect({ said, problems: late.problems }).toMatchObject({
      said,
      // What stands, with its number, by whom and what it changed.
      problems: [
        null,
        {
          code: 'berubah-sementara',
          koleksi: target.koleksi,
          id: target.id,
          oleh: { peran: 'admin' },
        },
      ],
    });
    // As old as the work may be that it mends.
    const mended = { ...later, at: EARLIEST, mendedAt: LATER };
    for (const arriving of [
      [mended, earlier],
      [earlier, mended],
    ]) {
      const { problems, record } = await answers(target, arriving);
      const same = arriving[0] === mended ? late : inOrder;
      expect({ said, codes: codesOf(problems) }).toStrictEqual({
        said,
        codes: codesOf(same.problems),
      });
      expect({ said, record }).toStrictEqual({ said, record: same.record });
    }
    // Nothing but that it was saved again as it was.
    const isShown = alone.record !== alone.before;
    const lines = linesIn(late.problems[1]).filter(({ id }) => id === target.id);
    expect({ said, isShown: lines.length > 0 }).toStrictEqual({ said, isShown });
    expect({ said, record: late.record }).toStrictEqual({ said, record: alone.record });
    // What is cancelled keeps what was corrected before.
    const isWhole = !target.adds && later.sent.jenis !== 'batalkan';
    const last = inOrder.problems[1] === null && isWhole ? alone.record : inOrder.record;
    expect({ said, record: inOrder.record }).toStrictEqual({ said, record: last });
  }
  expect(compared.size).toBeGreaterThan(18);
});
