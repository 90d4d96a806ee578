// What an update knows of what is new in it.
import { describe, expect, it } from 'vitest';
import { toBulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import {
  isiOf,
  withSesi,
} from '../../../../functions/src/domain/quick-status/updates/isi-pembaruan.ts';

const SEJAK = '2017-07-04T05:00:00.000Z';
const one = { naik: 2, turun: 0, baru: 1, berakhir: 0, bulan: [toBulan('2017-05')] };

describe('what is new in an update', () => {
  it('is the sum over the kab/kota, each month once', () => {
    const other = { ...one, naik: 1, turun: 4, bulan: [toBulan('2017-05'), toBulan('2017-06')] };
    const isi = isiOf(SEJAK, [one, other]);
    expect(isi).toStrictEqual({ sejak: SEJAK, naik: 3, turun: 4, masuk: 2, berakhir: 0, bulan: 2 });
  });

  it('names sessions where both updates are known to have counted them', () => {
    const isi = isiOf(SEJAK, [one]);
    expect(withSesi(isi, 180, 221).sesi).toBe(41);
    expect(withSesi(isi, 0, 0).sesi).toBe(0);
    for (const unknown of [null, undefined]) expect(withSesi(isi, unknown, 221)).toBe(isi);
  });
});
