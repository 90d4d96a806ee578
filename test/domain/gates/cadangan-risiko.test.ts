// The risk reserve of a UPK: a share of the balance in each class of kolektibilitas, exact to the rupiah.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSet } from '../../../functions/src/domain/basics/check-parameter.ts';
import { PARAMETER_AWAL, SetParameter } from '../../../functions/src/domain/basics/parameter.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { cadanganRisikoOf } from '../../../functions/src/domain/gates/cadangan-risiko.ts';
import { computeUpk } from '../../../functions/src/domain/gates/upk.ts';
import { sumUpk, EMPTY_UPK } from '../../../functions/src/domain/quick-status/recap/upk-kota.ts';
import { aPinjaman } from '../../support/records/build-kiriman.ts';

const PER = toTanggal('2017-06-30');

/** A loan of 12 instalments of 1,000, some of them due and unpaid. */
const loan = (late: number) =>
  aPinjaman({
    sumber: 'upk',
    peminjam: null,
    pokok: 12_000,
    tanggalCair: toTanggal('2016-01-01'),
    angsuran: Array.from({ length: 12 }, (_, i) => ({
      jatuhTempo: addDays(PER, i < late ? -30 : 30),
      pokok: 1_000,
      jasa: 0,
    })),
  });
const saldoKelasOf = (late: readonly number[]) =>
  computeUpk({ pinjaman: late.map(loan), bulanan: [] }, PER, PARAMETER_AWAL).saldoKelas;

describe('the risk reserve of a UPK', () => {
  it('takes half a percent, 10, 50, 75 and 100 percent of classes 1 to 5', () => {
    expect(saldoKelasOf([0, 1, 3, 4, 6, 7, 9, 10, 12])).toEqual([
      12_000, 24_000, 24_000, 24_000, 24_000,
    ]);
    const saldo = [1_000_000, 1_000_000, 1_000_000, 1_000_000, 1_000_000];
    expect(cadanganRisikoOf(saldo, PARAMETER_AWAL)).toBe(
      5_000 + 100_000 + 500_000 + 750_000 + 1_000_000,
    );
  });

  it('is rounded once, half up, however large the balance', () => {
    expect(cadanganRisikoOf([99, 0, 0, 0, 0], PARAMETER_AWAL)).toBe(0);
    expect(cadanganRisikoOf([100, 0, 0, 0, 0], PARAMETER_AWAL)).toBe(1);
    // Half a rupiah of the first class and four tenths of the second.
    expect(cadanganRisikoOf([100, 4, 0, 0, 0], PARAMETER_AWAL)).toBe(1);
    expect(cadanganRisikoOf([99, 1, 0, 0, 0], PARAMETER_AWAL)).toBe(1);
    expect(cadanganRisikoOf([0, 0, 0, 0, 9_007_199_254_740_991], PARAMETER_AWAL)).toBe(
      9_007_199_254_740_991,
    );
  });

  it('of an area is that of its balances, which together are the balance of PAR', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(12), { maxLength: 6 }), { maxLength: 5 }), (upks) => {
        const all = upks.map((late) => ({
          ...EMPTY_UPK,
          saldoKelas: [...saldoKelasOf(late)] as [number, number, number, number, number],
        }));
        const sum = sumUpk(all).saldoKelas;
        expect(sum).toEqual(saldoKelasOf(upks.flat()));
        const { par } = computeUpk(
          { pinjaman: upks.flat().map(loan), bulanan: [] },
          PER,
          PARAMETER_AWAL,
        );
        expect(sum.reduce((a, b) => a + b, 0)).toBe(par.penyebut);
      }),
      { numRuns: 50 },
    );
    expect(EMPTY_UPK.saldoKelas).toEqual([0, 0, 0, 0, 0]);
  });

  it('has the shares of the programme in a set of a version that knew of none', () => {
    const { cadanganRisiko: _, ...upk } = PARAMETER_AWAL.upk;
    expect(SetParameter.parse({ ...PARAMETER_AWAL, upk })).toEqual(PARAMETER_AWAL);
  });

  it('sets aside no less of a worse class, and no more than all of it', () => {
    const withShares = (cadanganRisiko: [number, number, number, number, number]) => ({
      ...PARAMETER_AWAL,
      upk: { ...PARAMETER_AWAL.upk, cadanganRisiko },
    });
    expect(checkSet(withShares([0.5, 10, 10, 75, 100]))).toEqual([]);
    expect(checkSet(withShares([0.5, 10, 9.9, 75, 100])).map((it) => it.jalur)).toEqual([
      'set.upk.cadanganRisiko',
    ]);
    expect(SetParameter.safeParse(withShares([0.5, 10, 50, 75, 100.1])).success).toBe(false);
  });
});
