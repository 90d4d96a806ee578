import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EMPTY_REKAP,
  sumRekap,
  type RekapAngka,
} from '../../../functions/src/domain/quick-status/recap/rekap.ts';
import {
  isSelKecil,
  maskSmallCells,
  type Simpul,
} from '../../../functions/src/domain/quick-status/recap/samar.ts';

const area = (kode: string, induk: string | null, angka: Partial<RekapAngka>): Simpul => ({
  kode,
  induk,
  angka: { ...EMPTY_REKAP, ...angka },
});

/** A tree of three levels, built from the poor members of its leaves. */
function tree(leaves: readonly (readonly number[])[]): Simpul[][] {
  const below = leaves.map((counts, i) =>
    counts.map((anggotaMiskin, j) => area(`${i}.${j}`, String(i), { anggotaMiskin })),
  );
  const middle = below.map((rows, i) => ({
    kode: String(i),
    induk: 'akar',
    angka: sumRekap(rows.map((row) => row.angka)),
  }));
  return [
    [{ kode: 'akar', induk: null, angka: sumRekap(middle.map((row) => row.angka)) }],
    middle,
    below.flat(),
  ];
}

describe('small cells', () => {
  it('hides counts of one to four and a second cell, so that no subtraction reveals the first', () => {
    const masks = maskSmallCells(tree([[3, 8, 20]]));
    expect(masks.get('0.0')?.has('miskin')).toBe(true);
    expect(masks.get('0.1')?.has('miskin')).toBe(true);
    expect(masks.get('0.2')?.has('miskin')).toBeUndefined();
  });

  it('shows zero: it concerns nobody', () => {
    expect(maskSmallCells(tree([[0, 8, 20]])).size).toBe(0);
  });

  it('hides both sexes where one of them is few', () => {
    const [root, rows] = [
      [area('akar', null, { anggotaL: 12, anggotaP: 38 })],
      [
        area('a', 'akar', { anggotaL: 2, anggotaP: 18 }),
        area('b', 'akar', { anggotaL: 10, anggotaP: 20 }),
      ],
    ];
    const masks = maskSmallCells([root, rows]);
    expect([...(masks.get('a') ?? [])]).toEqual(['jenisKelamin']);
    expect([...(masks.get('b') ?? [])]).toEqual(['jenisKelamin']);
  });

  it('hides the whole chain of an area that consists of one small cell', () => {
    const masks = maskSmallCells(tree([[2]]));
    expect([...masks.keys()].toSorted()).toEqual(['0', '0.0', 'akar']);
  });

  it('leaves no small count that a shown parent and shown siblings reveal', () => {
    const counts = fc.array(fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(counts, (leaves) => {
        const levels = tree(leaves);
        const masks = maskSmallCells(levels);
        const isHidden = (s: Simpul) => masks.get(s.kode)?.has('miskin') === true;
        const count = (s: Simpul) => s.angka.anggotaMiskin;
        const shownSmall = levels.flat().filter((s) => isSelKecil(count(s)) && !isHidden(s));
        const told = levels
          .slice(0, 2)
          .flat()
          .filter((parent) => {
            const hidden = levels
              .flat()
              .filter((s) => s.induk === parent.kode && isHidden(s) && count(s) > 0);
            // A hidden parent must not be the sum of children that are all shown.
            if (isHidden(parent)) return count(parent) > 0 && hidden.length === 0;
            const sum = hidden.reduce((total, s) => total + count(s), 0);
            return hidden.length === 1 || isSelKecil(sum);
          });
        expect([shownSmall, told]).toEqual([[], []]);
      }),
      { numRuns: 500 },
    );
  });
});
