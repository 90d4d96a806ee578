// The yardsticks of the benches: their arithmetic, and that what they measure has the size they state.
import { provinsiOf } from '../../functions/src/domain/basics/code-shapes.ts';
import { describe, expect, it } from 'vitest';
import { median, quantile } from '../../tools/bench/report.ts';
import {
  KOTA,
  KSM,
  placeOf,
  recordsOf,
  reportMonth,
  withDeposit,
} from '../../tools/bench/qs-change/qs-change-cities.ts';

describe('figures of a bench', () => {
  it('are medians, and quantiles that really occurred', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
    const hundred = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(quantile(hundred, 0.5)).toBe(50);
    expect(quantile(hundred, 0.95)).toBe(95);
    expect(quantile([7], 0.95)).toBe(7);
  });
});

describe('the country of bench qs-change', () => {
  const places = Array.from({ length: KOTA }, (_, n) => placeOf(n));

  it('has 514 kab/kota of 38 provinces in order of code, 10,948 kelurahan and 284,000 groups', () => {
    const codes = places.map((place) => place.kode);
    expect(codes).toStrictEqual([...new Set(codes)].toSorted());
    expect(new Set(codes.map(provinsiOf)).size).toBe(38);
    expect(new Set(places.flatMap((p) => p.lokasi.map((l) => l.kode))).size).toBe(10_948);
    expect(places.at(-1)?.to).toBe(KSM);
    expect(places.every((place, n) => place.from === (places[n - 1]?.to ?? 0))).toBe(true);
  });

  it('changes a group with one deposit', () => {
    const place = placeOf(257);
    const records = recordsOf(place, place.from);
    const before = reportMonth(records);
    const after = reportMonth(withDeposit(records));
    expect(before.wilayah.kota).toBe(place.kode);
    expect(after.capaian.angka.tabungan).toBe(before.capaian.angka.tabungan + 5_000);
  });
});
