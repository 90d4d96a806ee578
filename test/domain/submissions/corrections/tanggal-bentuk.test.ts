// A date of formation that is corrected: nothing lies before it, and the figures are those of a group that was
// registered with that date at once.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { describeProblem } from '../../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, monthOf, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId, toNewId } from '../../../../functions/src/domain/basics/identitas.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
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

const OLD = toTanggal('2017-01-04');
const TODAY = toTanggal('2017-07-05');

function moved(tanggalBentuk: Tanggal, rest: object = {}): KirimanOf<'ksmUbah'> {
  return {
    id: toNewId('k1'),
    jenis: 'ksmUbah',
    isi: {
      ksmId: toKsmId('ksm-1'),
      perubahan: { tanggalBentuk, ...rest },
      alasan: 'Salah baca berita acara',
    },
  };
}

/** What is read of the days before. */
function before(
  date: Tanggal,
  { sesi = [], pinjaman = [], kasLain = [] }: Partial<NonNullable<Keadaan['bukuSebelum']>>,
): Keadaan['bukuSebelum'] {
  return {
    sesi: sesi.filter((s) => s.tanggal < date),
    pinjaman: pinjaman.filter((p) => p.tanggalCair < date),
    kasLain: kasLain.filter((k) => k.tanggal < date),
  };
}

const day = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => addDays(OLD, n));

describe('a corrected date of formation', () => {
  it('is accepted exactly where nothing that stands lies before it', () => {
    const records = fc.array(fc.record({ tanggal: day(0, 180), dibatalkan: fc.boolean() }), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(records, records, day(-400, 182), (meetings, loans, date) => {
        const sesi = meetings.map((it, i) => aSesi({ id: `s${i}`, ...it }));
        const pinjaman = loans.map(({ tanggal, dibatalkan }, i) =>
          aPinjaman({ id: `p${i}`, tanggalCair: tanggal, dibatalkan }),
        );
        const anggota = { ...aKeadaan().anggota, anggota: [anAnggota('a1')] };
        const keadaan = aKeadaan({
          anggota: anggota as Keadaan['anggota'],
          bukuSebelum: before(date, { sesi, pinjaman }),
        });
        const first = [...meetings, ...loans]
          .filter((it) => !it.dibatalkan)
          .map((it) => it.tanggal)
          .toSorted()[0];
        const isFree = first === undefined || first >= date;
        expect(codeOf(moved(date), keadaan)).toBe(isFree ? 'accepted' : 'isian-tidak-sesuai');
      }),
    );
  });

  it('names what lies before it, three at most', () => {
    const date = toTanggal('2017-03-01');
    const dates = ['2017-02-22', '2017-02-08', '2017-02-15', '2017-02-01'];
    const sesi = dates.map((it, i) => aSesi({ id: `s${i}`, tanggal: toTanggal(it) }));
    const hasil = decide(moved(date), aKeadaan({ bukuSebelum: before(date, { sesi }) }));
    if (!isProblem(hasil)) throw new Error('accepted');
    expect(describeProblem(hasil).pesan).toContain(
      'sudah ada catatan sebelum tanggal itu: sesi 01-02-2017, Anggota a4 keluar 01-02-2017, sesi 08-02-2017, dan 2 lainnya. Koreksi atau batalkan catatan itu dahulu',
    );
  });

  it('is refused in the future, after the group’s end, and after its mentoring began', () => {
    const keadaan = { anggota: null, bukuSebelum: before(OLD, {}) };
    expect(codeOf(moved(addDays(TODAY, 1)), keadaan)).toBe('tanggal-masa-depan');
    const ended = { ...keadaan, ksm: aKsm({ tanggalBubar: toTanggal('2017-02-01') }) };
    expect(codeOf(moved(toTanggal('2017-02-02')), ended)).toBe('tanggal-sebelum-bentuk');
    const ksm = aKsm({ tanggalMulaiPendampingan: OLD });
    expect(codeOf(moved(addDays(OLD, 1)), { ...keadaan, ksm })).toBe('tanggal-sebelum-bentuk');
    const both = moved(addDays(OLD, 1), { tanggalMulaiPendampingan: null });
    expect(codeOf(both, { ...keadaan, ksm })).toBe('accepted');
  });

  it('gives the figures of a group that was registered with it at once', () => {
    fc.assert(
      fc.property(day(-800, 30), (date) => {
        const sesi = [40, 47, 61].map((n, i) => aSesi({ id: `s${i}`, tanggal: addDays(OLD, n) }));
        const keadaan = aKeadaan({ bukuSebelum: before(date, { sesi }) });
        const members = ['a1', 'a2', 'a3'];
        const of = (bentuk: Tanggal) =>
          members.map((id) => anAnggota(id, { tanggalMasuk: bentuk }));
        const anggota = keadaan.anggota && { ...keadaan.anggota, anggota: of(OLD) };
        const hasil = decide(moved(date), { ...keadaan, anggota });
        if (isProblem(hasil)) throw new Error(hasil.code);
        expect(hasil.dari).toBe(date < OLD ? date : OLD);
        const { ksm, daftar } = Object.fromEntries(
          hasil.tulis.map((t) => [t.koleksi === 'anggota' ? 'daftar' : t.koleksi, t.data]),
        ) as unknown as { ksm: Keadaan['ksm']; daftar?: Keadaan['anggota'] };
        const months = (group: Keadaan['ksm'], list: Keadaan['anggota']) =>
          group &&
          recomputeMonths(
            {
              ksm: group,
              anggota: list,
              sesi,
              pinjaman: [],
              kasLain: [],
              dokumen: null,
              kemitraan: null,
              awal: null,
            },
            monthOf(group.tanggalBentuk),
            TODAY,
            [PARAMETER_AWAL],
          );
        expect(months(ksm, daftar ?? anggota)).toStrictEqual(
          months(aKsm({ tanggalBentuk: date }), anggota && { ...anggota, anggota: of(date) }),
        );
      }),
      { numRuns: 40 },
    );
  });
});
