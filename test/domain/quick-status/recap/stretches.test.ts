import { describe, expect, it } from 'vitest';
import {
  planLangkah,
  planStretches,
  type PlannedStretch,
  type StoredStretch,
} from '../../../../functions/src/domain/quick-status/updates/stretches.ts';
import { toKodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';

const kota = (kode: string, baris: number, sidikBaris = `${kode}-1`) => ({
  kode: toKodeKota(kode),
  baris,
  sidikBaris,
});
const place = ({ kode, lembar, awal, dari, baris }: PlannedStretch) => [
  kode,
  lembar,
  awal,
  dari,
  baris,
];

/** Stored one after the other, ten bytes a row. */
function stored(planned: readonly PlannedStretch[]): StoredStretch[] {
  let offset = 100;
  return planned.map((r) => {
    const packed = 10 * r.baris;
    const at = offset;
    offset += packed;
    return { ...r, offset: at, packed, crcPacked: 0, crc: 0, size: 0 };
  });
}

describe('stretches of a Data workbook', () => {
  it('stand one after the other, and leave out kab/kota without rows', () => {
    const planned = planStretches([kota('11.01', 3), kota('11.02', 0), kota('11.03', 2)], 100);
    expect(planned.map(place)).toStrictEqual([
      ['11.01', 0, 0, 0, 3],
      ['11.03', 0, 3, 0, 2],
    ]);
  });

  it('continue on the next sheet when one is full, even in the middle of a kab/kota', () => {
    const planned = planStretches([kota('11.01', 3), kota('11.02', 5)], 4);
    expect(planned.map(place)).toStrictEqual([
      ['11.01', 0, 0, 0, 3],
      ['11.02', 0, 3, 0, 1],
      ['11.02', 1, 0, 1, 4],
    ]);
  });

  it('are taken over in runs around the one that changed', () => {
    const before = planStretches(
      [kota('11.01', 3), kota('11.02', 2), kota('11.03', 4), kota('12.01', 1)],
      100,
    );
    const now = planStretches(
      [kota('11.01', 3), kota('11.02', 2, 'new'), kota('11.03', 4), kota('12.01', 1)],
      100,
    );
    const runs = planLangkah(now, stored(before));
    expect(
      runs.map((run) => run.map((l) => [l.stretch.kode, l.lama?.offset ?? null])),
    ).toStrictEqual([
      [['11.01', 100]],
      [['11.02', null]],
      [
        ['11.03', 150],
        ['12.01', 190],
      ],
    ]);
  });

  it('are rendered anew from the kab/kota that has one more row on, as their row numbers change', () => {
    const before = planStretches([kota('11.01', 3), kota('11.02', 2), kota('11.03', 4)], 100);
    const now = planStretches([kota('11.01', 3), kota('11.02', 3, 'new'), kota('11.03', 4)], 100);
    const runs = planLangkah(now, stored(before));
    expect(runs.flat().map((l) => l.lama !== null)).toStrictEqual([true, false, false]);
  });
});
