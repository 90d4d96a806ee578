// Which parameter set is in force, and that the result follows from it.
import { describe, expect, it } from 'vitest';
import { computeMaturity } from '../../../functions/src/domain/maturity/compute.ts';
import { PARAMETER_AWAL, parameterOn } from '../../../functions/src/domain/basics/parameter.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { aLoan, aRiwayat, aSesi } from '../../support/records/build-riwayat.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

describe('parameter sets', () => {
  const strict = {
    ...PARAMETER_AWAL,
    berlakuSejak: toTanggal('2017-07-01'),
    aturan: { ...PARAMETER_AWAL.aturan, toleransiHari: 0, cukup: 80 },
    tingkat: {
      ...PARAMETER_AWAL.tingkat,
      dinilai: { hari: 60 },
    },
  };
  const sets = [strict, PARAMETER_AWAL];

  it('takes the newest that has begun, and the oldest before any began', () => {
    expect(parameterOn(sets, toTanggal('2017-06-30'))).toBe(PARAMETER_AWAL);
    expect(parameterOn(sets, toTanggal('2017-07-01'))).toBe(strict);
    expect(parameterOn(sets, toTanggal('1999-01-01'))).toBe(PARAMETER_AWAL);
    expect(() => parameterOn([], toTanggal('2017-07-01'))).toThrow(RangeError);
  });

  it('changes the result and is named in it', () => {
    const r = aRiwayat({
      ksm: { tanggalMulaiPendampingan: toTanggal('2017-06-01') },
      sesi: [aSesi({ tanggal: toTanggal('2017-07-05') })],
      pinjaman: [
        aLoan({
          peminjam: toNewId('a01'),
          angsuran: [[toTanggal('2017-06-20'), 10_000]],
          bayar: [[toTanggal('2017-06-25'), 10_000]],
        }),
      ],
    });
    const old = computeMaturity(r, toTanggal('2017-07-10'), PARAMETER_AWAL);
    const changed = computeMaturity(r, toTanggal('2017-07-10'), strict);
    expect(old).toMatchObject({ parameter: '2015-01-01', tingkat: 'Pemula', aturan: { 4: 100 } });
    expect(changed).toMatchObject({
      parameter: '2017-07-01',
      tingkat: 'Belum Dinilai',
      aturan: { 4: 0 },
    });
  });
});
