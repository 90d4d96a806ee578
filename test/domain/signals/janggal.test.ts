// Each rule of odd records: what it finds, what an honest group shows beside it, and that neither the order of arrival
// nor the way to the server (a phone that was offline for a week) changes anything. Long: every sign.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { addDays, toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKodeKelurahan, wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import { findJanggal } from '../../../functions/src/domain/signals/janggal/find-janggal.ts';
import type { Janggal } from '../../../functions/src/domain/signals/janggal/janggal.ts';
import type { Ksm } from '../../../functions/src/domain/records/ksm.ts';
import type { Sesi } from '../../../functions/src/domain/records/sesi.ts';
import { aKsm, aSesi } from '../../support/records/build-kiriman.ts';

const TODAY = toTanggal('2017-06-30');
const FIRST = toTanggal('2017-04-05');

function janggalOf(sesi: readonly Sesi[], ksm: Partial<Ksm> = {}): Janggal[] {
  return findJanggal({ ksm: aKsm(ksm), sesi, jauh: [] }, TODAY, PARAMETER_AWAL);
}

const jenisOf = (sesi: readonly Sesi[], ksm: Partial<Ksm> = {}) =>
  janggalOf(sesi, ksm).map(({ jenis }) => jenis);

/** Saved on the phone, in UTC, and received by the server (left out: at once). */
function dicatat(dibuat: string | null, diterima = dibuat ?? '2017-06-30T01:00:00.000Z') {
  return { oleh: toUid('uid-1'), dibuat, diterima };
}

/** Week after week, each with a deposit of its own. */
function weekly(
  n: number,
  of: (i: number, tanggal: Tanggal) => Parameters<typeof aSesi>[0],
): Sesi[] {
  return Array.from({ length: n }, (_, i) => {
    const tanggal = addDays(FIRST, 7 * i);
    return aSesi({
      id: `s${String(i)}`,
      tanggal,
      hadir: ['a1', 'a2'],
      setoran: { a1: 5000, a2: 5000 + 500 * i },
      kasDihitung: null,
      dicatat: dicatat(`${tanggal}T04:00:00.000Z`),
      ...of(i, tanggal),
    });
  });
}

const SAME = { hadir: ['a2', 'a1'], setoran: { a1: 5000, a2: 5500 } };

describe('the same people and deposits', () => {
  it('are named from the sixth session in a row on, with the first and the last', () => {
    expect(jenisOf(weekly(5, () => SAME))).toStrictEqual([]);
    expect(janggalOf(weekly(6, () => SAME))).toStrictEqual([
      { jenis: 'sama', sesi: 6, dari: '2017-04-05', sampai: '2017-05-10' },
    ]);
  });

  it('are no row when one session between differs by a rupiah or a person', () => {
    expect(
      jenisOf(weekly(11, (i) => (i === 5 ? { ...SAME, setoran: { a1: 5001, a2: 5500 } } : SAME))),
    ).toStrictEqual([]);
    expect(
      jenisOf(weekly(11, (i) => (i === 5 ? { ...SAME, hadir: ['a1'], titip: ['a2'] } : SAME))),
    ).toStrictEqual([]);
  });

  it('go by sessions that were held and stand', () => {
    const all = weekly(6, () => SAME);
    expect(jenisOf(all.map((s, i) => (i === 2 ? { ...s, dibatalkan: true } : s)))).toStrictEqual(
      [],
    );
    const libur = aSesi({
      id: 'x',
      tanggal: addDays(FIRST, 3),
      status: 'libur',
      hadir: [],
      setoran: {},
    });
    expect(jenisOf([...all, libur])).toStrictEqual(['sama']);
  });

  it('are the same with a member listed with 0 and one not listed', () => {
    expect(
      jenisOf(
        weekly(6, (i) => (i % 2 ? { setoran: { a1: 5000, a2: 0 } } : { setoran: { a1: 5000 } })),
      ),
    ).toStrictEqual(['sama']);
  });
});

describe('the agreed deposit of everybody', () => {
  const AGREED = { hadir: ['a1'], titip: ['a2'], setoran: { a1: 5000, a2: 5000 } };

  /** The last of 24 is on 28 June. */
  const sinceJanuary = (n: number, of: Parameters<typeof weekly>[1]) =>
    weekly(n, of).map((s) => ({ ...s, tanggal: addDays(s.tanggal, -77) }));

  it('is what one expects: complete meetings are named only from nearly half a year of weeks on', () => {
    expect(jenisOf(sinceJanuary(23, () => AGREED))).toStrictEqual([]);
    expect(janggalOf(sinceJanuary(24, () => AGREED))).toStrictEqual([
      { jenis: 'sama', sesi: 24, dari: '2017-01-18', sampai: '2017-06-28' },
    ]);
    const none = () => ({ setoran: { a1: 0 } });
    expect(jenisOf(sinceJanuary(23, none), { setoranMinimum: 0 })).toStrictEqual([]);
    expect(jenisOf(sinceJanuary(24, none), { setoranMinimum: 0 })).toStrictEqual(['sama']);
  });

  it('is not what one expects where one paid more, did not pay, or paid without being there', () => {
    const odd: Parameters<typeof aSesi>[0][] = [
      { ...AGREED, setoran: { a1: 5000, a2: 10_000 } },
      { ...AGREED, setoran: { a1: 5000 } },
      { ...AGREED, titip: [] },
    ];
    for (const one of odd) expect(jenisOf(weekly(6, () => one))).toStrictEqual(['sama']);
  });
});

describe('many sessions saved at once', () => {
  const at = (i: number) => dicatat(`2017-05-03T12:0${String(i * 2)}:00.000Z`);

  it('are named by the phone’s time of saving, on the day where the group is', () => {
    expect(janggalOf(weekly(4, (i) => ({ dicatat: at(i) })))).toStrictEqual([
      {
        jenis: 'sekaligus',
        sesi: 4,
        dari: '2017-04-05',
        sampai: '2017-04-26',
        menit: 6,
        pada: '2017-05-03',
      },
    ]);
    const late = (i: number) => dicatat(`2017-05-03T16:0${String(i * 2)}:00.000Z`);
    const papua = { wilayah: wilayahOf(toKodeKelurahan('91.71.01.1001')) };
    expect(
      janggalOf(
        weekly(4, (i) => ({ dicatat: late(i) })),
        papua,
      ),
    ).toMatchObject([{ pada: '2017-05-04' }]);
  });

  it('are not named where a phone without a network sent a month of sessions within a minute', () => {
    const sent = weekly(10, (_, tanggal) => ({
      dicatat: dicatat(`${tanggal}T04:00:00.000Z`, '2017-06-29T03:00:00.000Z'),
    }));
    expect(janggalOf(sent)).toStrictEqual([]);
  });

  it('are not named where the page did not say when it saved', () => {
    const sent = weekly(10, () => ({ dicatat: dicatat(null, '2017-06-29T03:00:00.000Z') }));
    expect(janggalOf(sent)).toStrictEqual([]);
    const { dicatat: _old, ...old } = aSesi();
    expect(
      janggalOf(weekly(10, () => ({})).map(({ dicatat: _saved, ...s }) => ({ ...old, ...s }))),
    ).toStrictEqual([]);
  });

  it('are not named below four, over more minutes, or of a week that was left to the end', () => {
    expect(jenisOf(weekly(3, (i) => ({ dicatat: at(i) })))).toStrictEqual([]);
    expect(
      jenisOf(
        weekly(4, (i) => ({ dicatat: dicatat(`2017-05-03T12:${String(10 + i * 4)}:00.000Z`) })),
      ),
    ).toStrictEqual([]);
    const days = weekly(4, (i) => ({ tanggal: addDays(FIRST, i), dicatat: at(i) }));
    expect(jenisOf(days)).toStrictEqual([]);
  });
});

describe('a clock that is wrong', () => {
  it('of a phone that begins at the same old date whenever it is switched on, names nobody', () => {
    const reset = (i: number, tanggal: Tanggal) => ({
      dicatat: dicatat(`2015-01-01T00:0${String(i)}:00.000Z`, `${tanggal}T04:00:00.000Z`),
    });
    expect(janggalOf(weekly(4, reset))).toStrictEqual([]);
    // Not the days before the last meeting, where it is right afterwards.
    const together = (i: number) => ({ dicatat: dicatat(`2017-04-25T12:0${String(i)}:00.000Z`) });
    expect(jenisOf(weekly(4, together))).toStrictEqual([]);
    expect(jenisOf(weekly(5, together))).toStrictEqual([]);
  });

  it('of a phone that is days ahead names nobody: nothing can have been saved after it came in', () => {
    const ahead = (i: number) => ({
      dicatat: dicatat(`2017-05-03T12:0${String(i)}:00.000Z`, '2017-05-01T12:00:00.000Z'),
    });
    expect(janggalOf(weekly(4, ahead))).toStrictEqual([]);
  });

  it('of a phone set to night instead of day names nobody: the server had it by day', () => {
    const swapped = (_: number, tanggal: Tanggal) => ({
      dicatat: dicatat(`${addDays(tanggal, -1)}T18:30:00.000Z`, `${tanggal}T06:30:00.000Z`),
    });
    expect(janggalOf(weekly(3, swapped))).toStrictEqual([]);
  });
});

describe('round sums only', () => {
  const round = { setoran: { a1: 10_000, a2: 20_000 } };
  const varied = (i: number) => ({ setoran: { a1: 10_000, a2: 10_000 * (1 + (i % 3)) } });

  it('are named from the sixth session on, where the agreed deposit is not round', () => {
    expect(jenisOf(weekly(5, varied), { setoranMinimum: 5000 })).toStrictEqual([]);
    expect(janggalOf(weekly(6, varied), { setoranMinimum: 5000 })).toStrictEqual([
      { jenis: 'bulat', sesi: 6, dari: '2017-04-05', sampai: '2017-05-10', kelipatan: 10_000 },
    ]);
  });

  it('are not named where the members agreed on a round deposit, or on none', () => {
    expect(jenisOf(weekly(6, varied), { setoranMinimum: 10_000 })).toStrictEqual([]);
    expect(jenisOf(weekly(6, varied), { setoranMinimum: 0 })).toStrictEqual([]);
  });

  it('end with one deposit, repayment or count that is not round', () => {
    const odd: Parameters<typeof aSesi>[0][] = [
      { setoran: { a1: 10_000, a2: 5000 } },
      { ...round, kasDihitung: 125_500 },
      { ...round, pembayaran: [{ pinjaman: 'p1', jumlah: 20_300, oleh: 'anggota' }] },
    ];
    for (const one of odd)
      expect(
        jenisOf(
          weekly(7, (i) => (i === 3 ? one : varied(i))),
          { setoranMinimum: 5000 },
        ),
      ).toStrictEqual([]);
  });
});

describe('saved before dawn', () => {
  const KOTA = { bandung: '32.73.01.1001', makassar: '73.71.01.1001', jayapura: '91.71.01.1001' };
  const placed = (kode: string) => ({ wilayah: wilayahOf(toKodeKelurahan(kode)) });
  /** 18:30 UTC of the day before: 01:30 in the west, 02:30 in the middle, 03:30 in the east. */
  const night = (_: number, tanggal: Tanggal) => ({
    dicatat: dicatat(`${addDays(tanggal, -1)}T18:30:00.000Z`),
  });

  it('of the day of the meeting is named by the clock where the group is', () => {
    expect(janggalOf(weekly(2, night), placed(KOTA.bandung))).toStrictEqual([
      { jenis: 'malam', sesi: 2, dari: '2017-04-05', sampai: '2017-04-12', pukul: '01:30' },
    ]);
    expect(janggalOf(weekly(2, night), placed(KOTA.makassar))).toMatchObject([{ pukul: '02:30' }]);
    expect(janggalOf(weekly(2, night), placed(KOTA.jayapura))).toMatchObject([{ pukul: '03:30' }]);
  });

  it('is not named where it is already day: 21:30 UTC is 04:30 in the west and 06:30 in the east', () => {
    const dawn = (_: number, tanggal: Tanggal) => ({
      dicatat: dicatat(`${addDays(tanggal, -1)}T21:30:00.000Z`),
    });
    expect(jenisOf(weekly(2, dawn), placed(KOTA.bandung))).toStrictEqual(['malam']);
    expect(jenisOf(weekly(2, dawn), placed(KOTA.makassar))).toStrictEqual([]);
    expect(jenisOf(weekly(2, dawn), placed(KOTA.jayapura))).toStrictEqual([]);
  });

  it('is not named once, late in the evening, or in the night after the meeting', () => {
    expect(jenisOf(weekly(1, night))).toStrictEqual([]);
    const evening = (_: number, tanggal: Tanggal) => ({
      dicatat: dicatat(`${tanggal}T16:30:00.000Z`),
    });
    expect(jenisOf(weekly(3, evening))).toStrictEqual([]);
    const after = (_: number, tanggal: Tanggal) => ({
      dicatat: dicatat(`${tanggal}T18:30:00.000Z`),
    });
    expect(jenisOf(weekly(3, after))).toStrictEqual([]);
  });

  it('is not named by a phone whose clock is ahead of the server’s', () => {
    const ahead = (_: number, tanggal: Tanggal) => ({
      dicatat: dicatat(
        `${addDays(tanggal, -1)}T18:30:00.000Z`,
        `${addDays(tanggal, -1)}T10:00:00.000Z`,
      ),
    });
    expect(jenisOf(weekly(3, ahead))).toStrictEqual([]);
  });
});

describe('odd records', () => {
  const odd = weekly(8, () => SAME);

  it('of a group that ended, or is registered twice, are nobody’s visit', () => {
    expect(jenisOf(odd)).toStrictEqual(['sama']);
    expect(jenisOf(odd, { tanggalBubar: TODAY })).toStrictEqual([]);
    expect(jenisOf(odd, { tanggalBubar: addDays(TODAY, 1) })).toStrictEqual(['sama']);
    const ganda = {
      pengganti: aKsm().id,
      nama: 'x',
      oleh: toUid('u'),
      pada: '2017-06-01T00:00:00.000Z',
      alasan: 'Dua kali',
    };
    expect(jenisOf(odd, { ganda })).toStrictEqual([]);
  });

  it('older than the long window, or of a later day, say nothing', () => {
    const moved = (days: number) => odd.map((s) => ({ ...s, tanggal: addDays(s.tanggal, days) }));
    expect(jenisOf(moved(-100))).toStrictEqual(['sama']);
    expect(jenisOf(moved(-182))).toStrictEqual([]);
    expect(jenisOf(moved(200))).toStrictEqual([]);
  });

  it('are the same in whatever order the sessions came, and whenever they were received', () => {
    const drawn = fc.array(
      fc.record({
        hari: fc.integer({ min: 0, max: 80 }),
        setoran: fc.constantFrom(5000, 10_000),
        jam: fc.integer({ min: 0, max: 71 }),
      }),
      { maxLength: 16 },
    );
    fc.assert(
      fc.property(drawn, fc.infiniteStream(fc.nat(1000)), (all, order) => {
        const days = new Set<number>();
        const sesi = all
          .filter((s) => !days.has(s.hari) && days.add(s.hari))
          .map((s, i) => {
            const dibuat = new Date(
              Date.parse(`${addDays(FIRST, s.hari)}T00:00:00.000Z`) + s.jam * 3_600_000,
            );
            return aSesi({
              id: `s${String(i)}`,
              tanggal: addDays(FIRST, s.hari),
              setoran: { a1: s.setoran },
              dicatat: dicatat(dibuat.toISOString()),
            });
          });
        const found = janggalOf(sesi);
        const shuffled = sesi
          .map((s) => ({ s, at: Number(order.next().value) }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ s }) => ({
            ...s,
            dicatat: s.dicatat && { ...s.dicatat, diterima: '2017-07-01T00:00:00.000Z' },
          }));
        expect(janggalOf(shuffled)).toStrictEqual(found);
      }),
      { numRuns: 300 },
    );
  });
});
