// Group histories with the results that an independent implementation of the model gives.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { effectiveUntil } from '../../../functions/src/domain/records/money/pinjaman.ts';
import { computeMaturity, evaluate } from '../../../functions/src/domain/maturity/compute.ts';
import {
  historyStart,
  prepareRiwayat,
  saldoOn,
  sesiStart,
} from '../../../functions/src/domain/maturity/prepare.ts';
import { Capaian } from '../../../functions/src/domain/maturity/capaian.ts';
import { parseHistoryFile } from '../../../functions/src/domain/maturity/history-file.ts';
import { explain } from '../../../functions/src/domain/maturity/explain/explain.ts';
import { toTeks } from '../../../functions/src/domain/maturity/explain/to-teks.ts';
import type { Riwayat, SaldoAwal } from '../../../functions/src/domain/maturity/riwayat.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  addDays,
  addMonths,
  monthEnd,
  monthOf,
  monthStart,
  monthsBetween,
  toTanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { toHasil } from '../../support/records/build-riwayat.ts';

const file = new URL('../../fixtures/maturity-cases.json', import.meta.url);
const raw = JSON.parse(readFileSync(file, 'utf8')) as { ksm: { id: string }; hasil: unknown[] }[];
const parsed = parseHistoryFile(raw);
if (!parsed.ok) throw new Error('the reference cases do not fit the schema');
const cases = parsed.riwayat.map(({ riwayat, per }, i) => ({
  id: riwayat.ksm.id,
  riwayat,
  per,
  hasil: raw[i]?.hasil ?? [],
}));

/** Every month-end from the group's first month to two months after its last wanted date. */
function monthEnds(riwayat: Riwayat, per: readonly string[]): string[] {
  const last = addMonths(monthOf(toTanggal(per.toSorted().at(-1) ?? riwayat.ksm.tanggalBentuk)), 2);
  return monthsBetween(monthOf(riwayat.ksm.tanggalBentuk), last).map(monthEnd);
}

function truncate(riwayat: Riwayat, firstPer: string, sesiFrom: string): Riwayat {
  const start = historyStart(toTanggal(firstPer));
  return {
    ...riwayat,
    sesi: riwayat.sesi.filter((s) => s.tanggal >= sesiFrom),
    kasLain: riwayat.kasLain.filter((k) => k.tanggal >= start),
    pinjaman: riwayat.pinjaman.filter((p) => effectiveUntil(p) >= start),
  };
}

describe('reference cases', () => {
  it('exist', () => {
    expect(cases.length).toBe(60);
    expect(cases.reduce((sum, c) => sum + c.hasil.length, 0)).toBe(253);
  });

  it.each(cases)('agrees to the decimal on $id', ({ riwayat, per, hasil }) => {
    const prepared = prepareRiwayat(riwayat);
    expect(per.map((date) => toHasil(evaluate(prepared, date, PARAMETER_AWAL)))).toEqual(hasil);
  });

  it.each(cases)('fits its own schema and explains itself on $id', ({ riwayat, per }) => {
    const prepared = prepareRiwayat(riwayat);
    for (const date of per) {
      const capaian = evaluate(prepared, date, PARAMETER_AWAL);
      expect(Capaian.parse(structuredClone(capaian))).toEqual(capaian);
      expect(toTeks(explain(capaian))).not.toMatch(/undefined|NaN|null/);
    }
  });

  it.each(cases)('gives the same from a carried balance at every month-end on $id', (c) => {
    const { riwayat } = c;
    const prepared = prepareRiwayat(riwayat);
    const first = monthStart(monthOf(riwayat.ksm.tanggalBentuk));
    let awal: SaldoAwal = saldoOn(riwayat, addDays(first, -1));
    for (const per of monthEnds(riwayat, c.per)) {
      // The running month on its tenth day, and the closed month.
      for (const date of [addDays(monthStart(monthOf(toTanggal(per))), 9), per]) {
        const wide = truncate(riwayat, date, historyStart(toTanggal(date)));
        const narrow = truncate(riwayat, date, sesiStart(toTanggal(date)));
        const full = evaluate(prepared, toTanggal(date), PARAMETER_AWAL);
        expect(computeMaturity(wide, toTanggal(date), PARAMETER_AWAL, awal)).toEqual(full);
        expect(computeMaturity(narrow, toTanggal(date), PARAMETER_AWAL, awal)).toEqual(full);
      }
      // The next carry is made from this month's records and the last carry alone.
      const month: Riwayat = {
        ...riwayat,
        sesi: riwayat.sesi.filter((s) => monthOf(s.tanggal) === monthOf(toTanggal(per))),
        kasLain: riwayat.kasLain.filter((k) => monthOf(k.tanggal) === monthOf(toTanggal(per))),
        pinjaman: riwayat.pinjaman.filter(
          (p) => effectiveUntil(p) >= monthStart(monthOf(toTanggal(per))),
        ),
      };
      awal = saldoOn(month, toTanggal(per), awal);
      expect(awal).toEqual(saldoOn(riwayat, toTanggal(per)));
    }
  });
});
