// The sheet of a share-out adds up to the rupiah, whatever is shared among whom.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';
import { dibayarOf, makeLembar } from '../../../functions/src/domain/records/money/pembagian.ts';
import { naiveShares } from '../../support/files/naive-sheet.ts';

const sheet = fc.record({
  jumlah: fc.oneof(fc.nat(50), fc.nat(1_000_000), fc.constant(5_000_000_000)),
  saldo: fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(20_000_000_000)), {
    minLength: 1,
    maxLength: 12,
  }),
  kunci: fc.constantFrom('saldo' as const, 'rata' as const),
});
const pesertaOf = (saldo: readonly number[]) =>
  // Not in the order of their ids.
  new Map(saldo.map((it, i) => [toAnggotaId(`a${String((i * 7) % 13).padStart(2, '0')}`), it]));

describe('the sheet of a share-out', () => {
  it('adds up to the amount, and equals a second count', () => {
    fc.assert(
      fc.property(sheet, ({ jumlah, saldo, kunci }) => {
        const peserta = pesertaOf(saldo);
        const lembar = makeLembar({ jumlah, kunci, cara: 'tunai' }, peserta);
        const weights = new Map([...peserta].map(([id, n]) => [id, kunci === 'rata' ? 1 : n]));
        expect(new Map(lembar.map((it) => [it.anggota, it.bagian]))).toStrictEqual(
          naiveShares(jumlah, weights),
        );
        const isShared = kunci === 'rata' || saldo.some((n) => n > 0);
        expect(lembar.reduce((sum, it) => sum + it.bagian, 0)).toBe(isShared ? jumlah : 0);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives no one less for more savings, and does not depend on the order of the list', () => {
    fc.assert(
      fc.property(sheet, ({ jumlah, saldo }) => {
        const peserta = pesertaOf(saldo);
        const terms = { jumlah, kunci: 'saldo', cara: 'tunai' } as const;
        const lembar = makeLembar(terms, peserta);
        expect(makeLembar(terms, new Map([...peserta].toReversed()))).toStrictEqual(lembar);
        const bySavings = lembar.toSorted(
          (a, b) =>
            (peserta.get(a.anggota) ?? 0) - (peserta.get(b.anggota) ?? 0) || a.bagian - b.bagian,
        );
        const shares = bySavings.map((it) => it.bagian);
        expect(shares).toStrictEqual(shares.toSorted((a, b) => a - b));
      }),
    );
  });

  it('gives the rupiah that are left by the largest fraction, then by id', () => {
    const of = (jumlah: number, saldo: Record<string, number>, kunci: 'saldo' | 'rata' = 'saldo') =>
      makeLembar(
        { jumlah, kunci, cara: 'tunai' },
        new Map(Object.entries(saldo).map(([id, n]) => [toAnggotaId(id), n])),
      ).map((it) => it.bagian);
    expect(of(100, { c: 0, b: 0, a: 0 }, 'rata')).toEqual([34, 33, 33]);
    expect(of(10, { a: 1, b: 1, c: 4 })).toEqual([2, 2, 6]);
    expect(of(10, { a: 2, b: 3, c: 2 })).toEqual([3, 4, 3]);
    expect(of(1, { a: 1, b: 1 })).toEqual([1, 0]);
    expect(of(7, { a: 0, b: 0 })).toEqual([0, 0]);
    // An amount times savings that no number holds exactly.
    expect(of(5_000_000_000, { a: 20_000_000_000, b: 19_999_999_999 })).toEqual([
      2_500_000_000, 2_500_000_000,
    ]);
  });

  it('pays savings too where it says so, and takes nothing out of the cash for shares that are saved', () => {
    const peserta = pesertaOf([5_000, 10_000]);
    const paid = (cara: 'tunai' | 'ditabung' | 'denganTabungan') => {
      const lembar = makeLembar({ jumlah: 300, kunci: 'saldo', cara }, peserta);
      return [dibayarOf({ cara, lembar }), lembar.map((it) => [it.bagian, it.tabungan])];
    };
    expect(paid('tunai')).toEqual([
      300,
      [
        [100, 0],
        [200, 0],
      ],
    ]);
    expect(paid('ditabung')).toEqual([
      0,
      [
        [100, 0],
        [200, 0],
      ],
    ]);
    expect(paid('denganTabungan')).toEqual([
      15_300,
      [
        [100, 5_000],
        [200, 10_000],
      ],
    ]);
  });
});
