import { describe, expect, it } from 'vitest';
import type { UpkBulananInti } from '../../../functions/src/domain/records/lkm.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { computeUpk, type DataUpk } from '../../../functions/src/domain/gates/upk.ts';
import { aLoan } from '../../support/records/build-riwayat.ts';
import { toTanggal, toBulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId, toNewId, toLkmId } from '../../../functions/src/domain/basics/identitas.ts';

const PER = toTanggal('2017-06-30');
const JUTA = 1_000_000;

/** A loan of one group: `menunggak` of `tunggak` due instalments not paid, the rest due later. */
function loan(ksmId: string, menunggak: number[], later: number): DataUpk['pinjaman'][number] {
  return {
    ...aLoan({
      id: toNewId(`upk-${ksmId}`),
      sumber: 'upk',
      angsuran: [
        ...menunggak.map((pokok, i) => [toTanggal(`2017-0${i + 3}-15`), pokok] as const),
        [toTanggal('2017-12-15'), later] as const,
      ],
    }),
    ksmId: toKsmId(ksmId),
  };
}

function books(months: number, pendapatan: number, biaya: number, modal: number): UpkBulananInti[] {
  return Array.from({ length: months }, (_, i) => ({
    lkm: toLkmId('lkm-1'),
    bulan: toBulan(`2017-0${i + 1}`),
    pendapatan: i === 0 ? pendapatan : 0,
    biaya: i === 0 ? biaya : 0,
    modal,
  }));
}

const compute = (data: Partial<DataUpk>) =>
  computeUpk({ pinjaman: [], bulanan: [], ...data }, PER, PARAMETER_AWAL);

describe('UPK ratios', () => {
  it('gives the figures of the worked example', () => {
    // 20 groups with a balance of 40 million; 3 are late with 1.9 of their 5.2 million.
    const late = [
      loan('ksm-1', [200_000, 200_000, 200_000], JUTA),
      loan('ksm-2', [300_000, 200_000, 200_000], JUTA),
      loan('ksm-3', [200_000, 200_000, 200_000], 1_300_000),
    ];
    const good = Array.from({ length: 17 }, (_, i) =>
      loan(`ksm-${i + 4}`, [], i === 0 ? 2_800_000 : 2 * JUTA),
    );
    const r = compute({
      pinjaman: [...late, ...good],
      bulanan: books(6, 3_900_000, 2_800_000, 45 * JUTA),
    });
    expect(r.lar).toEqual({ nilai: 15, band: 'Memadai', pembilang: 3, penyebut: 20 });
    expect(r.par).toEqual({
      nilai: 13,
      band: 'Memadai',
      pembilang: 5_000_000 + 200_000,
      penyebut: 40 * JUTA,
    });
    expect(r.rr).toMatchObject({ nilai: 95.3, band: 'Memuaskan', pembilang: 38_100_000 });
    expect(r.ccr).toMatchObject({ nilai: 139.3, band: 'Memuaskan' });
    expect(r.roi).toMatchObject({ nilai: 4.9, band: 'Memadai' });
    expect(r.penundaan).toBe(false);
  });

  it.each([
    [1, 10, 'Memuaskan'],
    [2, 10, 'Memadai'],
    [3, 10, 'Penundaan'],
  ])('puts %i late groups of %i in the band %s', (late, all, band) => {
    const pinjaman = Array.from({ length: all }, (_, i) =>
      loan(`ksm-${i}`, i < late ? [1000, 1000, 1000] : [], 7000),
    );
    expect(compute({ pinjaman }).lar.band).toBe(band);
  });

  it.each([
    [125, 100, 'Memuaskan', 10],
    [100, 100, 'Memadai', 0],
    [99, 100, 'Penundaan', -1],
  ])('income %i over cost %i is %s for CCr', (pendapatan, biaya, band, roiSign) => {
    const r = compute({ bulanan: books(1, pendapatan, biaya, 3000) });
    expect(r.ccr.band).toBe(band);
    expect(Math.sign(r.roi.nilai ?? 0)).toBe(Math.sign(roiSign));
    expect(r.penundaan).toBe(band === 'Penundaan');
  });

  it('gives null where there is nothing to divide by', () => {
    const r = compute({});
    for (const rasio of [r.lar, r.par, r.rr, r.ccr, r.roi])
      expect(rasio).toMatchObject({ nilai: null, band: null });
    expect(r.penundaan).toBe(false);
  });

  it('reads loans of the UPK only, and books of January to the month only', () => {
    const r = compute({
      pinjaman: [
        { ...aLoan({ angsuran: [[toTanggal('2017-12-15'), 5000]] }), ksmId: toKsmId('ksm-1') },
      ],
      bulanan: [
        { lkm: toNewId('lkm-1'), bulan: toBulan('2016-12'), pendapatan: 9, biaya: 1, modal: 1 },
        { lkm: toNewId('lkm-1'), bulan: toBulan('2017-06'), pendapatan: 2, biaya: 1, modal: 100 },
        { lkm: toNewId('lkm-1'), bulan: toBulan('2017-07'), pendapatan: 9, biaya: 1, modal: 1 },
      ],
    });
    expect(r.lar.penyebut).toBe(0);
    expect(r.ccr.nilai).toBe(200);
    expect(r.roi).toMatchObject({ pembilang: 12, penyebut: 100, nilai: 12 });
  });
});
