// A share-out: one submission with the sheet of all members, which has to be what the records give; savings go down
// with it where they are paid out, and up where the shares are saved. Long: each way to share, and each fault of a sheet.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { monthOf, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import { wilayahOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import {
  anAnggota,
  anIsiPinjaman,
  anIsiSesi,
  KELURAHAN,
} from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ALASAN, dateOf, KSM, OLEH } from '../ways-in/drawn-group.ts';
import { ask } from '../ask.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';

const sesi = (id: string, day: number, setoran: Record<string, number>, koreksi = false) => ({
  jenis: 'sesi',
  isi: {
    ...anIsiSesi({ id, ksmId: KSM, tanggal: dateOf(day), setoran, hadir: Object.keys(setoran) }),
    pimpinan: null,
    notulis: null,
  },
  koreksi: koreksi ? { alasan: ALASAN } : null,
});

/** a1 saved 10,000 and a2 5,000; the cash holds 1,000 more. */
function aGroup(): Ledger {
  const ledger = openLedger([LOKASI]);
  const fine = { id: 'c1', ksmId: KSM, tanggal: dateOf(1), jumlah: 1_000, jenis: 'denda' };
  for (const step of [
    daftar(),
    sesi('s1', 0, { a1: 10_000, a2: 5_000 }),
    { jenis: 'kasLain', isi: { ...fine, keterangan: null }, koreksi: null },
  ])
    expect(ask(ledger, step)).toBeNull();
  return ledger;
}

const bagi = (part: object = {}, rest: object = {}) => ({
  jenis: 'bagiHasil',
  isi: {
    id: 'b1',
    ksmId: KSM,
    tanggal: dateOf(2),
    pembagian: {
      jumlah: 1_000,
      kunci: 'saldo',
      cara: 'tunai',
      lembar: [
        { anggota: 'a1', bagian: 667, tabungan: 0 },
        { anggota: 'a2', bagian: 333, tabungan: 0 },
        { anggota: 'a3', bagian: 0, tabungan: 0 },
      ],
      ...part,
    },
    keterangan: null,
    ...rest,
  },
});
/** 1,000 in equal parts, saved: its sheet is the same however often it is sent. */
const equalAgain = (id: string, keterangan: string | null) =>
  bagi(
    {
      kunci: 'rata',
      cara: 'ditabung',
      lembar: [
        { anggota: 'a1', bagian: 334, tabungan: 0 },
        { anggota: 'a2', bagian: 333, tabungan: 0 },
        { anggota: 'a3', bagian: 333, tabungan: 0 },
      ],
    },
    { id, keterangan },
  );
const lines = (...all: readonly (readonly [number, number])[]) => ({
  lembar: all.map(([bagian, tabungan], i) => ({ anggota: `a${String(i + 1)}`, bagian, tabungan })),
});
const semua = bagi({
  cara: 'denganTabungan',
  ...lines([667, 10_000], [333, 5_000], [0, 0]),
});
const ditabung = bagi({ cara: 'ditabung' });

function figuresOn(ledger: Ledger, per: string) {
  const angka = recomputeMonths(
    ledger.catatanOf(daftar().isi.ksm.id),
    monthOf(toTanggal(per)),
    toTanggal(per),
    [PARAMETER_AWAL],
  ).at(-1)?.capaian.angka;
  return angka && [angka.kas, angka.tabungan, angka.saldoTabungan];
}
const figures = (ledger: Ledger) => figuresOn(ledger, '2017-01-31');

describe('a share-out', () => {
  it('is paid, saved, or paid with all savings', () => {
    for (const [step, after] of [
      [bagi(), [15_000, 15_000, 15_000]],
      [ditabung, [16_000, 15_000, 16_000]],
      [semua, [0, 15_000, 0]],
    ] as const) {
      const ledger = aGroup();
      expect(figures(ledger)).toStrictEqual([16_000, 15_000, 15_000]);
      expect(ask(ledger, step)).toBeNull();
      expect(figures(ledger)).toStrictEqual(after);
      expect(ledger.docs.kasLain.get('b1')).toMatchObject({
        jenis: 'bagiHasil',
        pembagian: step.isi.pembagian,
      });
    }
  });

  it('that two people write down is taken once, unless the second says why', () => {
    const ledger = aGroup();
    expect(ask(ledger, equalAgain('b2', null))).toBeNull();
    expect(ask(ledger, equalAgain('b3', null))).toContain('sudah tercatat pada tanggal itu');
    expect(ledger.docs.kasLain.has('b3')).toBe(false);
    expect(ask(ledger, equalAgain('b3', 'Pembagian kedua'))).toBeNull();
  });

  it('goes in equal parts too', () => {
    const equal = bagi({ kunci: 'rata', ...lines([334, 0], [333, 0], [333, 0]) });
    expect(ask(aGroup(), equal)).toBeNull();
  });

  it.each([
    ['another share', lines([666, 0], [334, 0], [0, 0]), 'Anggota a1 mendapat Rp667'],
    ['a member left out', lines([667, 0], [333, 0]), 'Anggota a3 mendapat Rp0'],
    ['a stranger', lines([667, 0], [333, 0], [0, 0], [0, 0]), 'bukan anggota'],
    ['savings that are not paid out', lines([667, 1], [333, 0], [0, 0]), 'mendapat Rp667'],
    ['nothing', { jumlah: 0, ...lines([0, 0], [0, 0], [0, 0]) }, 'belum ada yang dibagi'],
    [
      'more than the cash holds',
      { jumlah: 30_000, ...lines([20_000, 0], [10_000, 0], [0, 0]) },
      'kas kurang Rp14.000',
    ],
  ])('is refused with %s', (_what, part, words) => {
    const ledger = aGroup();
    expect(ask(ledger, bagi(part))).toContain(words);
    expect(ledger.docs.kasLain.has('b1')).toBe(false);
  });

  it('by savings is refused where nobody has any', () => {
    const early = bagi(lines([0, 0], [0, 0], [0, 0]), { keterangan: ALASAN });
    const ledger = openLedger([LOKASI]);
    expect(ask(ledger, daftar())).toBeNull();
    expect(ask(ledger, early)).toContain('bagi sama rata');
  });

  it('keeps the savings that it paid out from being lowered, and is cancelled as a whole', () => {
    const ledger = aGroup();
    expect(ask(ledger, semua)).toBeNull();
    const lowered = sesi('s1', 0, { a1: 9_999, a2: 5_000 }, true);
    expect(ask(ledger, lowered)).toContain('tabungan Anggota a1');
    const taken = {
      jenis: 'kasLain',
      isi: {
        id: 't1',
        ksmId: KSM,
        tanggal: dateOf(5),
        jumlah: -1,
        jenis: 'tarikTabungan',
        anggota: 'a1',
        keterangan: ALASAN,
      },
      koreksi: null,
    };
    expect(ask(ledger, taken)).toContain('hanya Rp0');
    // A meeting of before that was written down late changes nothing of what was paid.
    expect(ask(ledger, sesi('s0', 1, { a1: 2_000 }))).toBeNull();
    expect(figures(ledger)).toStrictEqual([2_000, 17_000, 2_000]);
    const undo = {
      jenis: 'batalkan',
      isi: {
        ksmId: KSM,
        catatan: { jenis: 'kasLain', id: 'b1', pinjaman: null },
        alasan: ALASAN,
      },
    };
    expect(ask(ledger, undo)).toBeNull();
    expect(figures(ledger)).toStrictEqual([18_000, 17_000, 17_000]);
  });

  it('that was saved stays while the member has withdrawn it', () => {
    const ledger = aGroup();
    expect(ask(ledger, ditabung)).toBeNull();
    const taken = {
      id: 't1',
      ksmId: KSM,
      tanggal: dateOf(5),
      jumlah: -10_667,
      jenis: 'tarikTabungan',
      anggota: 'a1',
      keterangan: ALASAN,
    };
    expect(ask(ledger, { jenis: 'kasLain', isi: taken, koreksi: null })).toBeNull();
    const undo = (id: string) =>
      ask(ledger, {
        jenis: 'batalkan',
        isi: { ksmId: KSM, catatan: { jenis: 'kasLain', id, pinjaman: null }, alasan: ALASAN },
      });
    expect(undo('b1')).toContain('tabungan Anggota a1');
    expect(undo('t1')).toBeNull();
    expect(undo('b1')).toBeNull();
  });

  it('follows a member who is registered twice', () => {
    const ledger = aGroup();
    expect(ask(ledger, semua)).toBeNull();
    const joined = { ksmId: KSM, anggota: 'a2', tetap: 'a3', alasan: ALASAN };
    expect(ask(ledger, { jenis: 'anggotaGabung', isi: joined })).toBeNull();
    expect(ledger.docs.kasLain.get('b1')?.pembagian?.lembar).toStrictEqual([
      { anggota: 'a1', bagian: 667, tabungan: 10_000 },
      { anggota: 'a3', bagian: 333, tabungan: 5_000 },
    ]);
    expect(figures(ledger)).toStrictEqual([0, 15_000, 0]);
  });

  it('of an older version has no sheet, lowers nobody’s savings, and may be corrected', () => {
    const ledger = aGroup();
    const old = { id: 'b0', ksmId: KSM, tanggal: dateOf(2), jumlah: -500, jenis: 'bagiHasil' };
    const stored: Partial<KasLain> = {
      wilayah: wilayahOf(KELURAHAN),
      sesi: null,
      dibatalkan: false,
      urut: 1,
      keterangan: null,
    };
    ledger.docs.kasLain.set('b0', { ...stored, ...old } as KasLain);
    expect(figures(ledger)).toStrictEqual([15_500, 15_000, 15_000]);
    const mended = { ...old, jumlah: -600, keterangan: null };
    const koreksi = { alasan: ALASAN };
    expect(ask(ledger, { jenis: 'kasLain', isi: mended, koreksi })).toBeNull();
    expect(ask(ledger, bagi({}, { tanggal: dateOf(3) }))).toBeNull();
    const changed = { ...old, id: 'b1', keterangan: null };
    expect(ask(ledger, { jenis: 'kasLain', isi: changed, koreksi })).toContain('lembar');
  });

  it('without a sheet is refused by itself and in a meeting, with what to do; an old one may stay', () => {
    const kas = { id: 'b0', ksmId: KSM, jumlah: -500, jenis: 'bagiHasil', keterangan: 'dibagi' };
    const alone = { jenis: 'kasLain', isi: { ...kas, tanggal: dateOf(2) }, koreksi: null };
    expect(ask(aGroup(), alone)).toContain('tombol Bagi hasil');
    const meeting = (jumlah: number, koreksi: object | null) => ({
      jenis: 'sesi',
      isi: {
        ...anIsiSesi({ id: 's9', ksmId: KSM, tanggal: dateOf(20) }),
        kasLain: [{ ...kas, tanggal: dateOf(20), jumlah }],
      },
      koreksi,
    });
    expect(ask(aGroup(), meeting(-500, null))).toContain('tombol Bagi hasil');
    const ledger = aGroup();
    const withCost = meeting(-500, null);
    withCost.isi.kasLain = withCost.isi.kasLain.map((it) => ({ ...it, jenis: 'biaya' }));
    expect(ask(ledger, withCost)).toBeNull();
    // As an older version stored it.
    const stored = ledger.docs.kasLain.get('b0');
    if (!stored) throw new Error('no cash');
    ledger.docs.kasLain.set('b0', { ...stored, jenis: 'bagiHasil' });
    expect(ask(ledger, meeting(-600, { alasan: ALASAN }))).toBeNull();
    expect(ledger.docs.kasLain.get('b0')).toMatchObject({ jenis: 'bagiHasil', jumlah: -600 });
  });
});

interface Buku {
  readonly tahun: number;
  readonly anggota: readonly string[];
  readonly setoran: Readonly<Record<string, readonly number[]>>;
  readonly pinjaman: readonly {
    readonly peminjam: string;
    readonly bulan: number;
    readonly pokok: number;
    readonly jasa: number;
    readonly dibayar: readonly (readonly [number, number])[];
  }[];
  readonly biaya: readonly (readonly [number, number])[];
  readonly akhir: {
    readonly kas: number;
    readonly hasil: number;
    readonly lembar: readonly (readonly [string, number, number])[];
  };
}

describe('the books of a year', () => {
  const buku = JSON.parse(
    readFileSync(new URL('../../../fixtures/buku-setahun.json', import.meta.url), 'utf8'),
  ) as Buku;
  const year = String(buku.tahun);
  const on = (month: number, day = '10') => `${year}-${String(month).padStart(2, '0')}-${day}`;
  const founded = toTanggal(`${year}-01-01`);

  it('come out: all is shared out, and the group starts again at 0', () => {
    const ledger = openLedger([LOKASI]);
    let n = 0;
    const send = (step: object) => {
      n += 1;
      const kiriman = Kiriman.parse({ id: `k${String(n)}`, ...step });
      const problem = ledger.accept({ kiriman, pada: toTanggal('2017-07-05'), oleh: OLEH });
      expect(problem).toBeNull();
    };
    const registration = daftar({ tanggalBentuk: founded });
    const anggota = buku.anggota.map((id) => anAnggota(id, { tanggalMasuk: founded }));
    send({ ...registration, isi: { ...registration.isi, anggota } });
    const meet = (tanggal: string, setoran: Record<string, number>, month: number) => {
      send({
        jenis: 'sesi',
        isi: {
          ...anIsiSesi({ id: `s-${tanggal}`, ksmId: KSM, tanggal: toTanggal(tanggal), setoran }),
          hadir: buku.anggota,
          pimpinan: null,
          notulis: null,
          pinjamanBaru: buku.pinjaman
            .filter((p) => p.bulan === month)
            .map(({ peminjam, pokok, jasa }) => ({
              ...anIsiPinjaman({ id: `p-${peminjam}`, ksmId: KSM, peminjam, pokok }),
              tanggalCair: tanggal,
              angsuran: [{ jatuhTempo: on(12), pokok, jasa }],
            })),
          pembayaran: buku.pinjaman.flatMap(({ peminjam, dibayar }) =>
            dibayar
              .filter(([paidIn]) => paidIn === month)
              .map(([, jumlah]) => ({ pinjaman: `p-${peminjam}`, jumlah, oleh: 'anggota' })),
          ),
          kasLain: buku.biaya
            .filter(([spentIn]) => spentIn === month)
            .map(([, jumlah]) => ({
              id: `c-${tanggal}`,
              ksmId: KSM,
              tanggal,
              jumlah: -jumlah,
              jenis: 'biaya',
              keterangan: 'Konsumsi',
            })),
        },
        koreksi: null,
      });
    };
    for (let month = 1; month <= 12; month += 1)
      meet(
        on(month),
        Object.fromEntries(buku.anggota.map((id) => [id, buku.setoran[id]?.[month - 1] ?? 0])),
        month,
      );
    const { kas, hasil, lembar } = buku.akhir;
    const saved = lembar.reduce((sum, [, tabungan]) => sum + tabungan, 0);
    expect(figuresOn(ledger, on(12, '20'))).toStrictEqual([kas, saved, saved]);
    send({
      jenis: 'bagiHasil',
      isi: {
        id: 'b-akhir',
        ksmId: KSM,
        tanggal: on(12, '28'),
        pembagian: {
          jumlah: hasil,
          kunci: 'saldo',
          cara: 'denganTabungan',
          lembar: lembar.map(([id, tabungan, bagian]) => ({ anggota: id, bagian, tabungan })),
        },
        keterangan: null,
      },
    });
    expect(figuresOn(ledger, on(12, '31'))).toStrictEqual([0, saved, 0]);
    // The next year begins with what is saved in it; what was ever deposited goes on.
    meet('2017-01-10', { a1: 20_000, a2: 30_000 }, 0);
    expect(figuresOn(ledger, '2017-01-31')).toStrictEqual([50_000, saved + 50_000, 50_000]);
  });
});
