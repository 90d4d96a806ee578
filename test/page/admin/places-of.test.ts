import { describe, expect, it } from 'vitest';
import { toKodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';
import { placesOf } from '../../../web/src/screens/admin/forms/places-of.ts';

describe('where a user works', () => {
  it('is the areas, and those within a kab/kota counted under it', () => {
    const areas = ['32.73.01.1001', '33', '32.73.01', '32.77.01.1001', '32.73'].map(toKodeWilayah);
    expect(placesOf(areas)).toEqual([
      { kode: '32.73', dalam: 2 },
      { kode: '33', dalam: 0 },
      { kode: '32.77', dalam: 1 },
    ]);
    expect(placesOf([toKodeWilayah('ID')])).toEqual([{ kode: 'ID', dalam: 0 }]);
  });
});
