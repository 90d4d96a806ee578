import { describe, expect, it } from 'vitest';
import {
  firstMonthOf,
  perluDihitungOf,
  raisedOf,
} from '../../../functions/src/domain/submissions/peristiwa.ts';

const sesi = (urut: number, tanggal = '2017-06-28') => ({ ksmId: 'k1', tanggal, urut });

describe('an event of a record', () => {
  it('that a submission wrote says nothing: its receipt does', () => {
    expect(firstMonthOf('sesi', undefined, sesi(3))).toBeNull();
    expect(firstMonthOf('sesi', sesi(3), sesi(4, '2017-05-31'))).toBeNull();
    expect(firstMonthOf('ksm', { id: 'k1', urut: 1 }, { id: 'k1', urut: 2 })).toBeNull();
  });

  it('that was written past the submissions names the first month that it touches', () => {
    expect(firstMonthOf('sesi', sesi(3), sesi(3, '2017-05-31'))).toStrictEqual({
      ksmId: 'k1',
      dari: '2017-05',
    });
    expect(firstMonthOf('sesi', sesi(3), undefined)).toStrictEqual({
      ksmId: 'k1',
      dari: '2017-06',
    });
    expect(firstMonthOf('sesi', undefined, sesi(0))).toStrictEqual({
      ksmId: 'k1',
      dari: '2017-06',
    });
    expect(
      firstMonthOf('anggota', { ksmId: 'k1', urut: 2 }, { ksmId: 'k1', urut: 2 }),
    ).toStrictEqual({ ksmId: 'k1', dari: '0000-01' });
  });

  it('that puts an older number back was written past the submissions', () => {
    expect(firstMonthOf('sesi', sesi(4, '2017-05-31'), sesi(3))).toStrictEqual({
      ksmId: 'k1',
      dari: '2017-05',
    });
  });

  it('that is new with a number, or has a higher one, is of a submission or put back: it is asked which', () => {
    expect(raisedOf('sesi', undefined, sesi(3))).toStrictEqual({
      ksmId: 'k1',
      dari: '2017-06',
      urut: 3,
    });
    expect(raisedOf('anggota', undefined, { ksmId: 'k1', urut: 2 })?.dari).toBe('0000-01');
    expect(raisedOf('sesi', sesi(1, '2017-05-31'), sesi(4))).toStrictEqual({
      ksmId: 'k1',
      dari: '2017-05',
      urut: 4,
    });
    for (const [before, after] of [
      [sesi(4), sesi(4, '2017-05-31')],
      [sesi(4), sesi(3)],
      [undefined, sesi(0)],
      [sesi(3), undefined],
    ])
      expect(raisedOf('sesi', before, after)).toBeNull();
  });

  it('that only follows its group to another area says nothing; the group itself does', () => {
    const [here, there] = [{ kota: '32.73' }, { kota: '32.77' }];
    const at = (wilayah: object, rest: object = {}) => ({ ...sesi(3), wilayah, ...rest });
    expect(firstMonthOf('sesi', at(here), at(there))).toBeNull();
    expect(firstMonthOf('sesi', at(here), at(there, { kegiatan: 1 }))?.dari).toBe('2017-06');
    expect(
      firstMonthOf(
        'ksm',
        { id: 'k1', urut: 1, wilayah: here },
        { id: 'k1', urut: 1, wilayah: there },
      )?.dari,
    ).toBe('0000-01');
  });

  it('that does not say whose it is says nothing', () => {
    expect(firstMonthOf('sesi', undefined, { tanggal: '2017-06-28', urut: 0 })).toBeNull();
  });
});

describe('a receipt', () => {
  const perluDihitung = { ksmId: 'k1', urut: 4, dari: '2017-06' };
  it('says what is to be computed', () => {
    expect(perluDihitungOf({ perluDihitung })).toStrictEqual(perluDihitung);
  });
  it('of an older version, or of what computes no group, says nothing', () => {
    expect(perluDihitungOf({})).toBeNull();
    expect(perluDihitungOf({ perluDihitung: null })).toBeNull();
    expect(perluDihitungOf(undefined)).toBeNull();
  });
});
