// Sums of money stay exact whatever is on record: each group and each ratio of a UPK adds at most so much that all
// of the country together stay below the largest exact integer.
import { describe, expect, it } from 'vitest';
import {
  UANG_DIJUMLAH_KSM,
  UANG_DIJUMLAH_UPK,
} from '../../../../functions/src/domain/basics/bounds/batas-uang.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan } from '../../../../functions/src/domain/basics/wilayah.ts';
import { computeUpk } from '../../../../functions/src/domain/gates/upk.ts';
import { lkmIdOf } from '../../../../functions/src/domain/records/lkm.ts';
import {
  angkaUpkOf,
  leftOutOf,
  type UpkLkm,
} from '../../../../functions/src/domain/quick-status/recap/upk-kota.ts';

const KSM_NASIONAL = 284_000;
const UPK_NASIONAL = 83_000;
const KELURAHAN = toKodeKelurahan('32.73.01.1001');

function aUpk(modal: number): UpkLkm {
  const lkm = lkmIdOf(KELURAHAN);
  const bulanan = Array.from({ length: 12 }, (_, i) => ({
    lkm,
    bulan: toBulan(`2017-${String(i + 1).padStart(2, '0')}`),
    pendapatan: 2_000_000,
    biaya: 1_000_000,
    modal,
  }));
  const per = toTanggal('2017-12-31');
  const rasio = computeUpk({ pinjaman: [], bulanan }, per, PARAMETER_AWAL);
  return { lkm, nama: 'UPK', kelurahan: KELURAHAN, rasio };
}

describe('sums of money', () => {
  it('are exact over the whole country', () => {
    expect(Number.isSafeInteger(KSM_NASIONAL * UANG_DIJUMLAH_KSM)).toBe(true);
    expect(Number.isSafeInteger(UPK_NASIONAL * UANG_DIJUMLAH_UPK)).toBe(true);
  });

  it('leave out the one ratio of a UPK that is beyond them, and no other', () => {
    const usual = aUpk(8_000_000_000);
    expect(leftOutOf(usual)).toEqual([]);
    expect(angkaUpkOf(usual).roi.penyebut).toBe(96_000_000_000);
    const large = aUpk(90_000_000_000);
    expect(leftOutOf(large)).toEqual(['roi']);
    expect(angkaUpkOf(large)).toMatchObject({
      berdata: 1,
      roi: { pembilang: 0, penyebut: 0 },
      ccr: { pembilang: 24_000_000, penyebut: 12_000_000 },
    });
  });
});
