// The steps of a generated history. What each is about is drawn freely and found among what there is; what the
// server refuses is no step. Long, as there is one line for everything that can be recorded.
import * as fc from 'fast-check';
import {
  addDays,
  daysBetween,
  maxTanggal,
  monthOf,
  toTanggal,
  type Tanggal,
  yearOf,
} from '../../../functions/src/domain/basics/tanggal.ts';
import type { Problem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { TAHAP } from '../../../functions/src/domain/records/ksm.ts';
import { TEMPAT, type City } from './city.ts';
import {
  aCancellation,
  aDissolution,
  aDouble,
  aLoan,
  aMeeting,
  aMember,
  aMove,
  aPaper,
  aPartnership,
  aPayment,
  aRegistration,
  aRename,
  anOpening,
  aStart,
  aStage,
  aTraining,
  anLkm,
  aTarget,
  aUpkMonth,
  aClosing,
  mended,
} from './submissions.ts';
import { visit } from './visits.ts';

const FIRST = toTanggal('2023-01-10');
const MEMBERS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];

/** Which group, record and member, when, and a number for whatever else there is to choose. */
const drawn = fc.record({
  ksm: fc.nat(11),
  catatan: fc.nat(5),
  orang: fc.nat(5),
  /** Thousandths of the group's time so far. */
  hari: fc.nat(1000),
  pilih: fc.nat(11),
  isBuilt: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

type Sent = Parameters<City['send']>[0];
type Raw = Readonly<Record<string, unknown>>;

/** What a step is made of: its group, a day in the time of that, and what there is to be changed. */
interface Scene extends Drawn {
  readonly id: string;
  readonly anggota: string;
  readonly tanggal: string;
  readonly terbentuk: Tanggal;
  /** Stages that the group has entered. */
  readonly tahapan: readonly { readonly tahap: string }[];
  /** Groups that have recorded nothing yet, and another that has. */
  readonly groups: readonly string[];
  /** A new record of that name, or the same as a correction of the one there is. */
  readonly put: (nama: string, make: (id: string) => Sent) => Sent;
  /** Cancels one of those that there are. */
  readonly cancel: (jenis: string, nama: string, pinjaman?: string | null) => Sent;
  readonly loan: string;
  /** The day, or that on which the loan was paid out. */
  readonly dibayar: string;
}

function place(pilih: number): (typeof TEMPAT)[number] {
  const found = TEMPAT[pilih % TEMPAT.length];
  if (found === undefined) throw new Error('no place');
  return found;
}

const SENT = {
  pertemuan: ({ id, tanggal, put }) => put('s', (isi) => aMeeting(id, isi, tanggal)),
  batalSesi: ({ cancel }) => cancel('sesi', 's'),
  pinjaman: ({ id, tanggal, pilih, put }) =>
    put('p', (isi) =>
      aLoan(id, isi, tanggal, {
        sumber: pilih % 3 === 0 ? 'internal' : 'upk',
        peminjam: pilih % 3 === 0 ? 'a1' : null,
      }),
    ),
  bayar: ({ id, loan, dibayar, pilih, put }) =>
    put('b', (isi) =>
      aPayment(id, loan, isi, { tanggal: dibayar, jumlah: 1_000_000 * (1 + (pilih % 8)) }),
    ),
  batalBayar: ({ cancel, loan }) => cancel('pembayaran', 'b', loan),
  batalPinjaman: ({ cancel }) => cancel('pinjaman', 'p'),
  mulai: ({ id, terbentuk, pilih }) => aStart(id, pilih < 2 ? null : addDays(terbentuk, 4 + pilih)),
  saldoAwal: ({ id, terbentuk, catatan, pilih, put }) =>
    put('awal', () => anOpening(id, addDays(terbentuk, catatan), 5_000 * (1 + pilih))),
  batalSaldoAwal: ({ id }) => aCancellation(id, 'kasLain', id),
  bubar: ({ id, tanggal, pilih }) => aDissolution(id, pilih < 4 ? null : tanggal),
  nama: ({ id, pilih }) => aRename(id, `Mawar ${pilih}`),
  anggota: ({ id, anggota, tanggal, pilih }) => aMember(id, anggota, tanggal, pilih),
  pelatihan: ({ id, tanggal, pilih, put }) =>
    put('t', (isi) =>
      aTraining(id, isi, tanggal, {
        topik: ['pinjamanBergulir', 'kewirausahaan', 'ert'][pilih % 3],
        rencana: pilih > 9,
        peserta: MEMBERS.slice(0, 3 + (pilih % 4)),
      }),
    ),
  batalPelatihan: ({ cancel }) => cancel('pelatihan', 't'),
  rencanaUsaha: ({ id, anggota, tanggal, pilih, put }) =>
    put('d', (isi) =>
      aPaper(id, isi, { jenis: 'rencanaUsaha', anggota, disetujui: pilih > 8 ? tanggal : null }),
    ),
  aturan: ({ id, tanggal, pilih, put }) =>
    put('d', (isi) => aPaper(id, isi, { jenis: 'aturan', tanggal, ditandatangani: pilih > 2 })),
  renteng: ({ id, tanggal, put }) =>
    put('d', (isi) => aPaper(id, isi, { jenis: 'tanggungRenteng', tanggal, anggota: MEMBERS })),
  batalDokumen: ({ cancel }) => cancel('dokumen', 'd'),
  kemitraan: ({ id, tanggal, put }) => put('m', (isi) => aPartnership(id, isi, tanggal)),
  tahap: ({ id, tanggal, tahapan }) => aStage(id, TAHAP[tahapan.length] ?? 'I', tanggal),
  cabutTahap: ({ id, tahapan }) => ({
    jenis: 'tahapBatal' as const,
    isi: { ksmId: id, tahap: tahapan.at(-1)?.tahap ?? 'I', alasan: 'keliru' },
  }),
  pindah: ({ id, tanggal, pilih }) => aMove(id, place(pilih), pilih > 7 ? null : tanggal),
  ganda: ({ groups, pilih, catatan }) =>
    aDouble(groups.at(-1) ?? 'k0', pilih > 8 ? null : `k${catatan % 3}`),
  lkm: ({ pilih, put }) => put(place(pilih), () => anLkm(place(pilih), `LKM ${pilih}`)),
  bukuUpk: ({ tanggal, pilih, put }) =>
    put(`${place(pilih)} ${monthOf(toTanggal(tanggal))}`, () =>
      aUpkMonth(place(pilih), monthOf(toTanggal(tanggal)), 100_000 * pilih),
    ),
  target: ({ tanggal, pilih, put }) =>
    put(`${yearOf(toTanggal(tanggal))}`, () => aTarget(tanggal, pilih)),
  tutup: ({ tanggal }) => aClosing(monthOf(toTanggal(tanggal))),
  daftar: ({ groups, tanggal, pilih }) => aRegistration(`k${groups.length}`, place(pilih), tanggal),
} as const satisfies Readonly<Record<string, (scene: Scene) => Sent>>;

/** Days that one night may bring, mostly one. */
const NIGHTS = [1, 1, 1, 2, 6, 20, 40];

const jenis = fc.constantFrom(
  ...(Object.keys(SENT) as (keyof typeof SENT)[]),
  'malam' as const,
  'lokasi' as const,
  'tersisih' as const,
  'uji' as const,
);
type JenisLangkah = typeof jenis extends fc.Arbitrary<infer T> ? T : never;
const stepIn = (of: fc.Arbitrary<JenisLangkah>) =>
  fc.tuple(of, drawn).map(([jenis, rest]) => ({ jenis, ...rest }));
export const step = stepIn(jenis);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Groups that move from one kab/kota to another, and what is recorded of them late. */
export const movingStep = stepIn(
  fc.constantFrom<JenisLangkah>(
    'pindah',
    'pindah',
    'pertemuan',
    'pertemuan',
    'batalSesi',
    'pinjaman',
    'bayar',
    'anggota',
    'bubar',
    'malam',
    'malam',
  ),
);

/** What shows by figures alone. */
export const figureStep = stepIn(
  fc.constantFrom<JenisLangkah>(
    'pertemuan',
    'pertemuan',
    'pertemuan',
    'batalSesi',
    'kemitraan',
    'malam',
  ),
);

/** Null: it was accepted. `isComputed` false: its event has not come yet. */
export async function play(
  city: City,
  it: Step,
  { isComputed = true } = {},
): Promise<Problem | null> {
  if (city.isEmpty) await found(city);
  switch (it.jenis) {
    case 'malam':
      await city.night(NIGHTS[it.pilih % NIGHTS.length]);
      return null;
    case 'lokasi':
      return city.saveLokasi(place(it.pilih), {
        nama: `Kelurahan ${it.catatan}`,
        ppmk: it.pilih > 5,
      });
    case 'tersisih':
      await city.setAside(`x${it.catatan}`, place(it.pilih), it.pilih > 5);
      return null;
    case 'uji':
      return visit(city, { ...it, tanggal: toTanggal(sceneOf(city, it).tanggal) });
    default:
      return sendOnce(city, it, it.jenis, isComputed);
  }
}

/** As it is; where it is there already, as a correction. */
async function sendOnce(
  city: City,
  it: Step,
  jenis: keyof typeof SENT,
  isComputed: boolean,
): Promise<Problem | null> {
  let isThere = false;
  const scene = sceneOf(city, it);
  const put: Scene['put'] = (nama, make) => {
    const kiriman = make(`${scene.id}-${nama}${it.catatan}`);
    return isThere ? mended(kiriman) : kiriman;
  };
  const refused = await city.send(SENT[jenis]({ ...scene, put }), { isComputed });
  if (refused?.code !== 'sudah-ada') return refused;
  isThere = true;
  return city.send(SENT[jenis]({ ...scene, put }), { isComputed });
}

function sceneOf(city: City, it: Step): Omit<Scene, 'put'> {
  const groups = city.ids('ksm').toSorted();
  const id = groups[it.ksm % groups.length] ?? 'k0';
  const ksm = city.raw('ksm', id) as Raw & {
    readonly tanggalBentuk: Tanggal;
    readonly tanggalBubar: Tanggal | null;
    readonly tahapan: Scene['tahapan'];
  };
  const span = daysBetween(ksm.tanggalBentuk, ksm.tanggalBubar ?? city.today);
  const of = (nama: string) => city.ids(nama).filter((one) => one.startsWith(`${id}-`));
  const loans = of('pinjaman').toSorted();
  const loan = loans[it.pilih % Math.max(1, loans.length)] ?? `${id}-p0`;
  const { tanggalCair = ksm.tanggalBentuk } = (city.raw('pinjaman', loan) ?? {}) as {
    readonly tanggalCair?: Tanggal;
  };
  const tanggal = addDays(ksm.tanggalBentuk, Math.floor((it.hari * span) / 1000));
  return {
    ...it,
    id,
    groups,
    loan,
    anggota: MEMBERS[it.orang] ?? 'a1',
    tahapan: ksm.tahapan,
    tanggal,
    terbentuk: ksm.tanggalBentuk,
    dibayar: maxTanggal(tanggal, tanggalCair),
    cancel: (jenis, nama, pinjaman = null) => {
      const there =
        jenis === 'pembayaran'
          ? paymentsOf(city.raw('pinjaman', loan))
          : entriesOf(city, jenis, id);
      return aCancellation(
        id,
        jenis,
        there[it.catatan % Math.max(1, there.length)] ?? `${id}-${nama}0`,
        pinjaman,
      );
    },
  };
}

const paymentsOf = (loan: Raw | undefined) =>
  ((loan?.['pembayaran'] ?? []) as { readonly id: string }[]).map((it) => it.id);

/** Ids of the records of a kind that the group has: documents of their own, or entries of one. */
function entriesOf(city: City, jenis: string, id: string): string[] {
  const own = city.raw(jenis, id)?.[jenis] as
    | { readonly isi: { readonly id: string } }[]
    | undefined;
  if (own) return own.map((it) => it.isi.id);
  return city.ids(jenis).filter((one) => one.startsWith(`${id}-`));
}

/** Three groups with a history; others may be registered. */
async function found(city: City): Promise<void> {
  for (const n of [0, 1, 2]) {
    const id = `k${n}`;
    const day = addDays(FIRST, 40 * n);
    await city.send(aRegistration(id, place(n), day), { isComputed: false });
    // One has old books.
    if (n === 2) await city.send(aStart(id, addDays(day, 15)), { isComputed: false });
    await city.send(aLoan(id, `${id}-p0`, addDays(day, 300)), { isComputed: false });
    const paid = { tanggal: addDays(day, 340), jumlah: 2_020_000 };
    await city.send(aPayment(id, `${id}-p0`, `${id}-b0`, paid), { isComputed: false });
    await city.send(aStage(id, 'I', addDays(day, 20)), { isComputed: false });
    for (let i = 0; i < 6; i += 1)
      await city.send(aMeeting(id, `${id}-s${i}`, addDays(day, 30 + 150 * i)), {
        isComputed: i === 5,
      });
  }
  for (const n of [0, 1]) await city.send(anLkm(place(n), `LKM ${n}`));
  await city.build();
}
