import { describe, expect, it } from 'vitest';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  toKodeKota,
  type KodeKota,
  wilayahOf,
} from '../../../functions/src/domain/basics/wilayah.ts';
import {
  isMarkedByNight,
  mergeUtang,
  utangOf,
  utangOfMonths,
} from '../../../functions/src/domain/recompute/utang.ts';

const HERE = toKodeKota('32.73');
const THERE = toKodeKota('32.04');
const wilayah = wilayahOf(toKodeKelurahan('32.73.01.1001'));
const bulan = (...months: string[]) => months.map(toBulan);

const changes = {
  berubah: bulan('2017-06', '2017-07'),
  gone: [],
  last: toBulan('2017-07'),
  kota: HERE,
  former: [],
};

describe('marks owed after a computation', () => {
  it('are of each year that changed, from its first month', () => {
    expect(utangOf({ ...changes, berubah: bulan('2017-01', '2016-11', '2016-12') })).toStrictEqual([
      { kode: HERE, tahun: 2016, dari: '2016-11' },
      { kode: HERE, tahun: 2017, dari: '2016-12' },
    ]);
  });

  it('include the next year’s file for a December, once there is one', () => {
    const december = { ...changes, berubah: bulan('2016-12') };
    expect(utangOf(december).map((it) => it.tahun)).toStrictEqual([2016, 2017]);
    expect(utangOf({ ...december, last: toBulan('2016-12') }).map((it) => it.tahun)).toStrictEqual([
      2016,
    ]);
  });

  it('are of all months where a row is gone, and of the place that a group has left', () => {
    expect(utangOf({ ...changes, gone: bulan('2017-05') })).toStrictEqual([
      { kode: HERE, tahun: 2017, dari: null },
    ]);
    expect(utangOf({ ...changes, former: [HERE, THERE] })).toStrictEqual([
      { kode: HERE, tahun: 2017, dari: '2017-06' },
      { kode: THERE, tahun: 2017, dari: null },
    ]);
  });

  it('are of every kab/kota in which a changed month is counted, or was', () => {
    const month = (text: string, kota: KodeKota | null, former: KodeKota | null) => ({
      bulan: toBulan(text),
      kota,
      former,
    });
    const last = toBulan('2017-07');
    // A late session of a group that moved in May: its earlier months are still those of the place it left.
    expect(
      utangOfMonths([month('2017-03', THERE, THERE), month('2017-05', HERE, HERE)], {
        last,
        kota: HERE,
      }),
    ).toStrictEqual([
      { kode: THERE, tahun: 2017, dari: '2017-03' },
      { kode: HERE, tahun: 2017, dari: '2017-05' },
    ]);
    // The move itself.
    expect(
      utangOfMonths([month('2016-11', HERE, THERE), month('2017-05', HERE, THERE)], {
        last,
        kota: HERE,
      }),
    ).toStrictEqual([
      { kode: HERE, tahun: 2016, dari: '2016-11' },
      { kode: HERE, tahun: 2017, dari: '2017-05' },
      { kode: THERE, tahun: 2016, dari: null },
      { kode: THERE, tahun: 2017, dari: null },
    ]);
    // A month that is gone.
    expect(utangOfMonths([month('2017-02', null, THERE)], { last, kota: HERE })).toStrictEqual([
      { kode: HERE, tahun: 2017, dari: null },
      { kode: THERE, tahun: 2017, dari: null },
    ]);
  });

  it('are none where nothing changed', () => {
    expect(utangOf({ ...changes, berubah: [], former: [THERE] })).toStrictEqual([]);
  });

  it('of two computations are one per file, from the first month of either', () => {
    const owed = (dari: string | null) => ({
      kode: HERE,
      tahun: 2017,
      dari: dari === null ? null : toBulan(dari),
    });
    expect(mergeUtang([owed('2017-07')], [owed('2017-03')])).toStrictEqual([owed('2017-03')]);
    expect(mergeUtang([owed(null)], [owed('2017-03')])).toStrictEqual([owed(null)]);
    expect(mergeUtang([owed('2017-07')], [])).toStrictEqual([owed('2017-07')]);
  });
});

describe('the night', () => {
  const today = toTanggal('2017-07-05');
  const group = { wilayah, hidup: true };
  const running = { kode: HERE, tahun: 2017, dari: toBulan('2017-07') };

  it('marks the file of a living group’s running month anyway', () => {
    expect(isMarkedByNight(running, group, today)).toBe(true);
  });

  it('does not stand in for anything else', () => {
    expect(isMarkedByNight(running, { ...group, hidup: false }, today)).toBe(false);
    expect(isMarkedByNight({ ...running, dari: toBulan('2017-06') }, group, today)).toBe(false);
    expect(isMarkedByNight({ ...running, dari: null }, group, today)).toBe(false);
    expect(isMarkedByNight({ ...running, kode: THERE }, group, today)).toBe(false);
    const december = { kode: HERE, tahun: 2017, dari: toBulan('2017-12') };
    expect(isMarkedByNight(december, group, toTanggal('2017-12-31'))).toBe(false);
  });
});
