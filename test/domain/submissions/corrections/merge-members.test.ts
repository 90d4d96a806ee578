// A member who is registered twice: once both entries are one, all is as if there had been one from the start.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  toAnggotaId,
  toKsmId,
  toNewId,
  toPinjamanId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { describeProblem } from '../../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import { sumSetoran } from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { DaftarAnggota } from '../../../../functions/src/domain/records/anggota.ts';
import { decide } from '../../../../functions/src/domain/submissions/decide.ts';
import type { Keadaan } from '../../../../functions/src/domain/submissions/keadaan.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import {
  aKeadaan,
  aKsm,
  anAnggota,
  aPinjaman,
  aSesi,
} from '../../../support/records/build-kiriman.ts';
import { codeOf } from '../registration.ts';

const TODAY = toTanggal('2017-07-05');
const START = toTanggal('2017-01-04');

const merge = (anggota: string, tetap: string): KirimanOf<'anggotaGabung'> => ({
  id: toNewId('k1'),
  jenis: 'anggotaGabung',
  isi: {
    ksmId: toKsmId('ksm-1'),
    anggota: toAnggotaId(anggota),
    tetap: toAnggotaId(tetap),
    alasan: 'Orang yang sama',
  },
});

interface Records {
  readonly anggota: DaftarAnggota;
  readonly sesi: readonly Sesi[];
  readonly pinjaman: readonly Pinjaman[];
}

function listed(...ids: string[]): DaftarAnggota {
  const { anggota } = aKeadaan();
  if (!anggota) throw new Error('no members');
  return { ...anggota, anggota: ids.map((id) => anAnggota(id)) };
}

const stateOf = ({ anggota, sesi, pinjaman }: Records, rest: Partial<Keadaan> = {}) => ({
  ...aKeadaan(),
  anggota,
  bukuAnggota: { sesi, pinjaman, kasLain: [] },
  ...rest,
});

/** The records after a submission. */
function after(records: Records, kiriman: KirimanOf<'anggotaGabung'>): Records {
  const hasil = decide(kiriman, stateOf(records));
  if (isProblem(hasil)) throw new Error(JSON.stringify(hasil));
  const [sesi, pinjaman] = [
    new Map(records.sesi.map((s) => [s.id, s])),
    new Map(records.pinjaman.map((p) => [p.id, p])),
  ];
  let { anggota } = records;
  for (const t of hasil.tulis) {
    if (t.koleksi === 'sesi') sesi.set(t.id, t.data);
    if (t.koleksi === 'pinjaman') pinjaman.set(t.id, t.data);
    if (t.koleksi === 'anggota') anggota = t.data;
  }
  return { anggota, sesi: [...sesi.values()], pinjaman: [...pinjaman.values()] };
}

const months = ({ anggota, sesi, pinjaman }: Records) =>
  recomputeMonths(
    {
      ksm: aKsm(),
      anggota,
      sesi,
      pinjaman,
      kasLain: [],
      dokumen: null,
      kemitraan: null,
      awal: null,
    },
    toBulan('2017-01'),
    TODAY,
    [PARAMETER_AWAL],
  );

/** A meeting: who of a1 and a2 came or sent money, what a1 saved, and whether a2 led it. */
const meeting = fc.record({
  n: fc.integer({ min: 0, max: 25 }),
  a1: fc.constantFrom('hadir', 'titip', 'tidak'),
  jumlah: fc.constantFrom(0, 2000, 5000),
  isLed: fc.boolean(),
  /** Recorded under the double's name. */
  isDouble: fc.boolean(),
});
const history = fc.record({
  meetings: fc.uniqueArray(meeting, { maxLength: 10, selector: (m) => m.n }),
  loans: fc.array(fc.record({ n: fc.integer({ min: 0, max: 25 }), isDouble: fc.boolean() }), {
    maxLength: 3,
  }),
});

/** The same history with one entry of the person, or with two. */
function recordsOf(
  { meetings, loans }: typeof history extends fc.Arbitrary<infer T> ? T : never,
  hasDouble: boolean,
): Records {
  const idOf = (isDouble: boolean) => (hasDouble && isDouble ? 'a9' : 'a1');
  return {
    anggota: hasDouble ? listed('a1', 'a2', 'a9') : listed('a1', 'a2'),
    sesi: meetings.map((m, i) => {
      const id = idOf(m.isDouble);
      const came = m.a1 === 'tidak' ? [] : [id];
      return aSesi({
        id: `s${i}`,
        tanggal: addDays(START, 7 * m.n),
        hadir: ['a2', ...(m.a1 === 'hadir' ? came : [])],
        titip: m.a1 === 'titip' ? came : [],
        setoran: { a2: 5000, ...(m.a1 !== 'tidak' && { [id]: m.jumlah }) },
        pimpinan: m.isLed ? id : 'a2',
        notulis: null,
      });
    }),
    pinjaman: loans.map(({ n, isDouble }, i) =>
      aPinjaman({ id: `p${i}`, peminjam: idOf(isDouble), tanggalCair: addDays(START, 7 * n) }),
    ),
  };
}

describe('a member who is registered twice', () => {
  it('is then one, as if there had been one entry from the start', () => {
    fc.assert(
      fc.property(history, (told) => {
        const merged = after(recordsOf(told, true), merge('a9', 'a1'));
        const once = recordsOf(told, false);
        expect(months(merged)).toStrictEqual(months(once));
        expect(merged.anggota.anggota).toStrictEqual(once.anggota.anggota);
        const plain = (sesi: readonly Sesi[]) => sesi.map(({ urut: _urut, ...rest }) => rest);
        expect(plain(merged.sesi)).toStrictEqual(plain(once.sesi));
      }),
    );
  });

  it('whichever entry stays: no amount changes', () => {
    fc.assert(
      fc.property(history, fc.boolean(), (told, isFirst) => {
        const before = recordsOf(told, true);
        const merged = after(before, isFirst ? merge('a9', 'a1') : merge('a1', 'a9'));
        expect(merged.sesi.map(sumSetoran)).toStrictEqual(before.sesi.map(sumSetoran));
        const money = (records: Records) =>
          months(records).map(({ saldo, capaian: { angka } }) => [
            saldo.kas,
            angka.kas,
            angka.tabungan,
          ]);
        expect(money(merged)).toStrictEqual(money(before));
      }),
    );
  });

  it('is refused where both came to one meeting, which is named', () => {
    const both = { hadir: ['a1', 'a2'], titip: ['a9'], setoran: {}, pimpinan: null, notulis: null };
    const sesi = [aSesi({ tanggal: toTanggal('2017-03-01'), ...both })];
    const records = { anggota: listed('a1', 'a2', 'a9'), sesi, pinjaman: [] };
    const hasil = decide(merge('a9', 'a1'), stateOf(records));
    if (!isProblem(hasil)) throw new Error('accepted');
    expect(describeProblem(hasil).pesan).toBe(
      'Anggota: keduanya tercatat di sesi 01-03-2017; koreksi sesi itu dahulu bila orangnya satu.',
    );
    const cancelled = { ...records, sesi: sesi.map((s) => ({ ...s, dibatalkan: true })) };
    expect(codeOf(merge('a9', 'a1'), stateOf(cancelled))).toBe('accepted');
  });

  it('keeps what stayed open of both settlements, of who left and of a group that ended', () => {
    const open = (tanggal: string, sisaTabungan: number, ...loans: string[]) => ({
      tanggal: toTanggal(tanggal),
      sisaTabungan,
      pinjaman: loans.map((id) => ({
        pinjaman: toPinjamanId(id),
        jumlah: 4000,
        cara: 'dilunasi' as const,
      })),
    });
    const settled = (isGone: boolean) => [
      {
        ...anAnggota('a1', isGone ? { tanggalKeluar: toTanggal('2017-03-01') } : {}),
        penyelesaian: open('2017-03-01', 7000, 'p1'),
      },
      {
        ...anAnggota('a9', { tanggalKeluar: toTanggal('2017-04-01') }),
        penyelesaian: open('2017-04-01', 500, 'p2'),
      },
    ];
    const mergedIn = (isGone: boolean, rest: Partial<Keadaan> = {}) => {
      const anggota = { ...listed(), anggota: settled(isGone) };
      const records = { anggota, sesi: [], pinjaman: [] };
      const hasil = decide(merge('a9', 'a1'), stateOf(records, rest));
      if (isProblem(hasil)) throw new Error(JSON.stringify(hasil));
      const [list] = hasil.tulis.flatMap((t) => (t.koleksi === 'anggota' ? [t.data] : []));
      return list?.anggota.map((it) => it.penyelesaian);
    };
    const both = [open('2017-04-01', 7500, 'p1', 'p2')];
    expect(mergedIn(true)).toStrictEqual(both);
    const ended = { ...aKsm(), tanggalBubar: toTanggal('2017-05-01') };
    expect(mergedIn(false, { ksm: ended })).toStrictEqual(both);
    // Who is a member again is settled no more.
    expect(mergedIn(false)).toStrictEqual([null]);
  });

  it('keeps the entry that another group took the person over from', () => {
    const there = { ksmId: toKsmId('ksm-2'), nama: 'Melati' };
    const left = { tanggalKeluar: toTanggal('2017-03-01') };
    const people = [{ ...anAnggota('a1', left), pindahKe: there }, anAnggota('a9', left)];
    const anggota = { ...listed(), anggota: people };
    const records = { anggota, sesi: [], pinjaman: [] };
    const hasil = decide(merge('a1', 'a9'), stateOf(records));
    if (!isProblem(hasil)) throw new Error('accepted');
    expect(describeProblem(hasil).pesan).toContain('sudah pindah ke Melati');
    expect(after(records, merge('a9', 'a1')).anggota.anggota).toStrictEqual([people[0]]);
  });

  it('is refused of one entry, of a stranger, and of two stretches of time', () => {
    const records = { anggota: listed('a1', 'a2'), sesi: [], pinjaman: [] };
    expect(codeOf(merge('a1', 'a1'), stateOf(records))).toBe('isian-tidak-sesuai');
    expect(codeOf(merge('a1', 'zz'), stateOf(records))).toBe('anggota-tidak-dikenal');
    const [first, second] = [
      anAnggota('a1', { tanggalKeluar: toTanggal('2017-02-01') }),
      anAnggota('a2', { tanggalMasuk: toTanggal('2017-04-01') }),
    ];
    const apart = { ...records, anggota: { ...records.anggota, anggota: [first, second] } };
    expect(codeOf(merge('a2', 'a1'), stateOf(apart))).toBe('isian-tidak-sesuai');
    const upk = { peran: 'upk' as const, wilayah: [aKsm().wilayah.kelurahan] };
    expect(codeOf(merge('a2', 'a1'), stateOf(records, { klaim: upk }))).toBe('tidak-berhak');
  });
});
