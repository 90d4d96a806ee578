// Which files have something in them.
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  isEmpty,
  ManifesRingkas,
} from '../../../functions/src/domain/quick-status/updates/manifes-ringkas.ts';

describe('a file without data', () => {
  const of = (counts: { barisKsm: number; sesi?: number }) => ({
    terbaru: ManifesRingkas.shape.terbaru.parse({
      revisi: 'r',
      namaBerkas: 'n',
      ukuran: 1,
      diperbarui: '2017-07-04T05:00:00.000Z',
      per: toTanggal('2017-07-04'),
      parameter: toTanggal('2015-01-01'),
      ...counts,
    }),
  });

  it('has neither group nor session, and a version that counted both', () => {
    expect(isEmpty(of({ barisKsm: 0, sesi: 0 }))).toBe(true);
    expect(isEmpty(of({ barisKsm: 0, sesi: 3 }))).toBe(false);
    expect(isEmpty(of({ barisKsm: 1, sesi: 0 }))).toBe(false);
    expect(isEmpty(of({ barisKsm: 0 }))).toBe(false);
  });
});
