// The rule of many places on one day: what a day says of each of its groups, which changes of a session touch which
// days, and that a group is named by its own meetings only.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { PARAMETER_AWAL, SetParameter } from '../../../functions/src/domain/basics/parameter.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKecamatan } from '../../../functions/src/domain/basics/wilayah.ts';
import { findJanggal } from '../../../functions/src/domain/signals/janggal/find-janggal.ts';
import { daysMoved } from '../../../functions/src/domain/signals/janggal/hari-dicatat.ts';
import {
  farOf,
  isManyOnADay,
  withDay,
  type HariJauh,
} from '../../../functions/src/domain/signals/janggal/jauh.ts';
import { aKsm, aSesi } from '../../support/records/build-kiriman.ts';

const TODAY = toTanggal('2017-06-30');
const DAY = toTanggal('2017-06-07');
const OLEH = toUid('uid-1');
const dicatat = { oleh: OLEH, dibuat: null, diterima: '2017-06-08T01:00:00.000Z' };

/** Groups of a day by kecamatan, `n` each: `k1-0`, `k1-1`, …; `k2-0`, …. */
const meetings = (...counts: number[]) =>
  counts.flatMap((n, k) =>
    Array.from({ length: n }, (_, i) => ({
      ksmId: toKsmId(`ksm-${String(k + 1)}-${String(i)}`),
      kecamatan: toKodeKecamatan(`32.73.0${String(k + 1)}`),
    })),
  );

const far = (...counts: number[]) => farOf(meetings(...counts), PARAMETER_AWAL);

describe('a day of meetings that one person recorded', () => {
  it('names a group from ten others in other kecamatan on, with how many there are and where', () => {
    expect(far(1, 9)).toStrictEqual(new Map());
    expect(far(1, 10)).toStrictEqual(new Map([[toKsmId('ksm-1-0'), { ksm: 10, kecamatan: 1 }]]));
    expect(far(1, 5, 5).get(toKsmId('ksm-1-0'))).toStrictEqual({ ksm: 10, kecamatan: 2 });
    expect(far(1, 5, 5).has(toKsmId('ksm-2-0'))).toBe(false);
  });

  it('names none of one kecamatan, however many there are', () => {
    expect(far(60)).toStrictEqual(new Map());
  });

  it('counts a group once, and goes by the number of the set', () => {
    const twice = [...meetings(1, 9), ...meetings(1, 9)];
    expect(farOf(twice, PARAMETER_AWAL).size).toBe(0);
    expect(farOf(meetings(1, 3), { sinyal: { ksmSehari: 3 } }).size).toBe(1);
    const { sinyal: _new, ...old } = PARAMETER_AWAL;
    expect(SetParameter.parse(old)).toStrictEqual(PARAMETER_AWAL);
  });

  it('is the same in any order, says what counting pairs says, and no less with one group more', () => {
    const drawn = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(drawn, fc.integer({ min: 1, max: 20 }), (counts, ksmSehari) => {
        const all = meetings(...counts);
        const set = { sinyal: { ksmSehari } };
        const found = farOf(all, set);
        for (const own of all) {
          const others = all.filter((it) => it.kecamatan !== own.kecamatan);
          const expected =
            others.length >= ksmSehari
              ? { ksm: others.length, kecamatan: new Set(others.map((it) => it.kecamatan)).size }
              : undefined;
          expect(found.get(own.ksmId)).toStrictEqual(expected);
        }
        expect(Object.fromEntries(farOf(all.toReversed(), set))).toStrictEqual(
          Object.fromEntries(found),
        );
        const more = farOf([...all, ...meetings(...counts, 1).slice(all.length)], set);
        for (const ksmId of found.keys()) expect(more.has(ksmId)).toBe(true);
        // Whoever counts the sessions of a day after one has left still sees that others may be named no more.
        expect(found.size === 0 || isManyOnADay(all.length - 1, set)).toBe(true);
      }),
    );
  });
});

describe('a change of a session', () => {
  const held = aSesi({ tanggal: DAY, dicatat });
  const day = { oleh: OLEH, tanggal: DAY };

  it('touches the day where it comes, goes, or is held instead of called off', () => {
    expect(daysMoved(null, held)).toStrictEqual([day]);
    expect(daysMoved(held, { ...held, dibatalkan: true })).toStrictEqual([day]);
    expect(daysMoved({ ...held, status: 'libur' }, held)).toStrictEqual([day]);
    const later = addDays(DAY, 1);
    expect(daysMoved(held, { ...held, tanggal: later })).toStrictEqual([
      day,
      { oleh: OLEH, tanggal: later },
    ]);
  });

  it('touches none where the meeting stays, never was, or does not say who recorded it', () => {
    expect(daysMoved(held, { ...held, dibatalkan: false })).toStrictEqual([]);
    expect(daysMoved(null, { ...held, status: 'libur' })).toStrictEqual([]);
    const { dicatat: _who, ...old } = held;
    expect(daysMoved(null, old)).toStrictEqual([]);
  });
});

describe('a group on such days', () => {
  const jauh = (tanggal: string, ksm: number, oleh = OLEH): HariJauh => ({
    oleh,
    tanggal: toTanggal(tanggal),
    ksm,
    kecamatan: 3,
  });
  const found = (sesi: Parameters<typeof aSesi>[0][], hari: HariJauh[], ksm = {}) =>
    findJanggal(
      { ksm: aKsm(ksm), sesi: sesi.map((s) => aSesi({ dicatat, ...s })), jauh: hari },
      TODAY,
      PARAMETER_AWAL,
    );

  it('is named with the number of days and what the newest says', () => {
    const two = [
      { id: 's1', tanggal: DAY },
      { id: 's2', tanggal: toTanggal('2017-06-14') },
    ];
    expect(found(two, [jauh('2017-06-14', 12), jauh('2017-06-07', 10)])).toStrictEqual([
      { jenis: 'jauh', sesi: 2, dari: '2017-06-07', sampai: '2017-06-14', ksm: 12, kecamatan: 3 },
    ]);
  });

  it('is not named where its own meeting was cancelled, is another’s, or is too old', () => {
    const one = [jauh('2017-06-07', 10)];
    expect(found([{ tanggal: DAY }], one)).toHaveLength(1);
    expect(found([{ tanggal: DAY, dibatalkan: true }], one)).toStrictEqual([]);
    expect(found([{ tanggal: addDays(DAY, 1) }], one)).toStrictEqual([]);
    expect(found([{ tanggal: DAY }], [jauh('2017-06-07', 10, toUid('uid-2'))])).toStrictEqual([]);
    const old = toTanggal('2016-06-07');
    expect(found([{ tanggal: old }], [jauh('2016-06-07', 10)])).toStrictEqual([]);
    expect(found([{ tanggal: DAY }], one, { tanggalBubar: TODAY })).toStrictEqual([]);
  });

  it('has each day once, as it was found last, in the order of the days', () => {
    const days = withDay([jauh('2017-06-14', 12)], jauh('2017-06-07', 0), {
      ksm: 10,
      kecamatan: 3,
    });
    expect(days).toStrictEqual([jauh('2017-06-07', 10), jauh('2017-06-14', 12)]);
    expect(withDay(days, jauh('2017-06-14', 0), { ksm: 11, kecamatan: 3 })).toStrictEqual([
      jauh('2017-06-07', 10),
      jauh('2017-06-14', 11),
    ]);
    expect(withDay(days, jauh('2017-06-07', 0), null)).toStrictEqual([jauh('2017-06-14', 12)]);
  });
});
