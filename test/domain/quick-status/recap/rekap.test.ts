import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRekap,
  EMPTY_REKAP,
  KUNCI_REKAP,
  RekapAngka,
  rekapOfKsm,
  sumRekap,
} from '../../../../functions/src/domain/quick-status/recap/rekap.ts';
import { aCapaianKsm } from '../contoh.ts';
import { makeRandom, randomKsm } from '../random-ksm.ts';

const arbitraryRekap = fc
  .array(fc.nat(1_000_000_000), {
    minLength: KUNCI_REKAP.length,
    maxLength: KUNCI_REKAP.length,
  })
  .map((n) => Object.fromEntries(KUNCI_REKAP.map((kunci, i) => [kunci, n[i] ?? 0])) as RekapAngka);

describe('recap numbers', () => {
  it('merge in any grouping', () => {
    fc.assert(
      fc.property(arbitraryRekap, arbitraryRekap, arbitraryRekap, (a, b, c) => {
        expect(addRekap(addRekap(a, b), c)).toEqual(addRekap(a, addRekap(b, c)));
      }),
    );
  });

  it('merge in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(arbitraryRekap, { maxLength: 6 })
          .chain((parts) =>
            fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, { minLength: parts.length })),
          ),
        ([parts, shuffled]) => {
          expect(sumRekap(shuffled)).toEqual(sumRekap(parts));
          expect(parts.reduce(addRekap, EMPTY_REKAP)).toEqual(sumRekap(parts));
        },
      ),
    );
  });

  it('are not changed by adding the empty recap', () => {
    fc.assert(
      fc.property(arbitraryRekap, (a) => {
        expect(addRekap(a, EMPTY_REKAP)).toEqual(a);
        expect(addRekap(EMPTY_REKAP, a)).toEqual(a);
      }),
    );
  });

  it('are added without changing either recap', () => {
    const a = { ...EMPTY_REKAP, ksm: 1 };
    addRekap(a, a);
    expect(a.ksm).toBe(1);
    expect(EMPTY_REKAP.ksm).toBe(0);
  });
});

describe('what one group adds', () => {
  it('is one group with one status, one stage and one level', () => {
    const random = makeRandom(3);
    for (let i = 0; i < 200; i++) {
      const a = rekapOfKsm(randomKsm(random, '32.73.01.1001', i));
      expect(RekapAngka.safeParse(a).success).toBe(true);
      expect(a.aktif + a.jeda + a.tidakAktif + a.tanpaSesi).toBe(a.ksm);
      expect(a.belumTahap + a.tahap1 + a.tahap2 + a.tahap3 + a.selesai).toBe(a.ksm);
      expect(a.belumDinilai + a.pemula + a.berkembang + a.berdaya + a.mandiri).toBe(a.ksm);
    }
  });

  it('is only itself and its sessions once it is dissolved', () => {
    const a = rekapOfKsm(
      aCapaianKsm({ sesiTahun: 9, sesiBulan: 0, capaian: { tingkat: 'Bubar' } }),
    );
    expect(a).toEqual({ ...EMPTY_REKAP, bubar: 1, sesiTahun: 9 });
  });

  it('counts five consistent rules only where the fifth applies', () => {
    const konsisten = 'Konsisten' as const;
    const all = aCapaianKsm({
      capaian: { statusAturan: [konsisten, konsisten, konsisten, konsisten, konsisten] },
    });
    const withoutR5 = aCapaianKsm({
      capaian: { statusAturan: [konsisten, konsisten, konsisten, konsisten, null] },
    });
    const unassessed = aCapaianKsm({
      capaian: { ...all.capaian, tingkat: 'Belum Dinilai' },
    });
    expect(rekapOfKsm(all).konsisten5).toBe(1);
    expect(rekapOfKsm(withoutR5).konsisten5).toBe(0);
    expect(rekapOfKsm(unassessed).konsisten5).toBe(0);
  });

  it('keeps the loans of every source apart', () => {
    const a = rekapOfKsm(
      aCapaianKsm({
        capaian: { angka: { pinjamanBeredar: { internal: 1, upk: 20, ppmk: 300, mitra: 4000 } } },
      }),
    );
    expect([a.beredarInternal, a.beredarUpk, a.beredarPpmk, a.beredarMitra]).toEqual([
      1, 20, 300, 4000,
    ]);
  });
});
