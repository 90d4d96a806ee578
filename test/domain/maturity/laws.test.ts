// Laws of the model over random histories: what must hold whatever was recorded.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeMaturity, evaluate } from '../../../functions/src/domain/maturity/compute.ts';
import {
  historyStart,
  prepareRiwayat,
  saldoOn,
  sesiStart,
} from '../../../functions/src/domain/maturity/prepare.ts';
import type { Riwayat } from '../../../functions/src/domain/maturity/riwayat.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  effectiveUntil,
  type PinjamanInti,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import {
  addDays,
  addMonths,
  monthEnd,
  monthOf,
  monthStart,
  monthsBetween,
  toTanggal,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { aLoan, aRiwayat, aSesi, compute } from '../../support/records/build-riwayat.ts';
import { FIRST, DAYS, rupiah, riwayat } from './random-riwayat.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';

/** Runs long enough for the long windows of 272 days to fit in. */
const per = fc.integer({ min: 20, max: DAYS + 60 }).map((n) => addDays(FIRST, n));

/** The same records in another order. */
function turned(r: Riwayat): Riwayat {
  return {
    ...r,
    ksm: { ...r.ksm, jadwal: r.ksm.jadwal.toReversed() },
    anggota: r.anggota.toReversed(),
    sesi: r.sesi.toReversed(),
    pinjaman: r.pinjaman.toReversed().map((p) => ({
      ...p,
      angsuran: p.angsuran.toReversed(),
      pembayaran: p.pembayaran.toReversed(),
    })),
    kasLain: r.kasLain.toReversed(),
    kemitraan: r.kemitraan.toReversed(),
    dokumen: {
      ...r.dokumen,
      rencanaKerja: r.dokumen.rencanaKerja.toReversed(),
      tanggungRenteng: r.dokumen.tanggungRenteng.toReversed(),
      rencanaUsaha: r.dokumen.rencanaUsaha.toReversed(),
    },
  };
}

/** The history without anything dated after `per`. */
function until(r: Riwayat, per: string): Riwayat {
  const past = (tanggal: string) => tanggal <= per;
  const { dokumen } = r;
  return {
    ...r,
    ksm: {
      ...r.ksm,
      tanggalBubar: r.ksm.tanggalBubar && past(r.ksm.tanggalBubar) ? r.ksm.tanggalBubar : null,
    },
    anggota: r.anggota
      .filter((a) => past(a.tanggalMasuk))
      .map((a) => ({
        ...a,
        tanggalKeluar: a.tanggalKeluar && past(a.tanggalKeluar) ? a.tanggalKeluar : null,
      })),
    sesi: r.sesi.filter((s) => past(s.tanggal)),
    pinjaman: r.pinjaman
      .filter((p) => past(p.tanggalCair))
      .map((p) => ({ ...p, pembayaran: p.pembayaran.filter((b) => past(b.tanggal)) })),
    kasLain: r.kasLain.filter((k) => past(k.tanggal)),
    dokumen: {
      aturan:
        dokumen.aturan && past(dokumen.aturan.tanggal)
          ? { ...dokumen.aturan, ditinjau: dokumen.aturan.ditinjau.filter(past) }
          : null,
      rencanaKerja: dokumen.rencanaKerja.filter(past),
      tanggungRenteng: dokumen.tanggungRenteng.filter((t) => past(t.tanggal)),
      rencanaUsaha: dokumen.rencanaUsaha.filter((u) => u.disetujui && past(u.disetujui)),
    },
    kemitraan: r.kemitraan
      .filter((k) => past(k.mulai))
      .map((k) => ({
        ...k,
        akhir: k.akhir && past(k.akhir) ? k.akhir : null,
        realisasi: k.realisasi.filter(past),
      })),
  };
}

describe('laws of the maturity model', () => {
  it('does not depend on the order of the records', () => {
    fc.assert(
      fc.property(riwayat, per, (r, e) => {
        expect(compute(turned(r), e)).toEqual(compute(r, e));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on which of two intervals for one day is stored first', () => {
    fc.assert(
      fc.property(riwayat, per, fc.constantFrom(7, 14, 30), (r, e, other) => {
        const jadwal = r.ksm.jadwal.flatMap((it) => [it, { ...it, intervalHari: other }]);
        const twice = { ...r, ksm: { ...r.ksm, jadwal } };
        expect(compute(turned(twice), e)).toEqual(compute(twice, e));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same result again and leaves the records alone', () => {
    fc.assert(
      fc.property(riwayat, per, (r, e) => {
        const before = structuredClone(r);
        const prepared = prepareRiwayat(r);
        const first = evaluate(prepared, e, PARAMETER_AWAL);
        evaluate(prepared, addDays(e, 40), PARAMETER_AWAL);
        expect(evaluate(prepared, e, PARAMETER_AWAL)).toEqual(first);
        expect(r).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('never counts a record dated after the report date', () => {
    fc.assert(
      fc.property(riwayat, per, (r, e) => {
        expect(compute(until(r, e), e)).toEqual(compute(r, e));
      }),
      { numRuns: 300 },
    );
  });

  it('never lowers R5 for a payment made on time', () => {
    fc.assert(
      fc.property(riwayat, per, fc.nat(13), fc.nat(5), rupiah, (...[r, e, loan, due, jumlah]) => {
        const target = r.pinjaman[loan];
        const angsuran = target?.angsuran[due];
        if (!target || !angsuran) return;
        const paid: PinjamanInti = {
          ...target,
          pembayaran: [
            ...target.pembayaran,
            { tanggal: angsuran.jatuhTempo, jumlah, oleh: 'anggota' },
          ],
        };
        const before = compute(r, e).aturan[4];
        const after = compute(
          { ...r, pinjaman: r.pinjaman.map((p) => (p === target ? paid : p)) },
          e,
        ).aturan[4];
        expect(after === null).toBe(before === null);
        expect(after ?? 0).toBeGreaterThanOrEqual(before ?? 0);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same from the tail of a history and a carried balance', () => {
    fc.assert(
      fc.property(riwayat, per, fc.nat(40), (r, e, later) => {
        const start = historyStart(e);
        const awal = saldoOn(r, addDays(monthStart(monthOf(e)), -1));
        const tail: Riwayat = {
          ...r,
          sesi: r.sesi.filter((s) => s.tanggal >= sesiStart(e)),
          kasLain: r.kasLain.filter((k) => k.tanggal >= start),
          pinjaman: r.pinjaman.filter((p) => effectiveUntil(p) >= start),
        };
        for (const date of [e, addDays(e, later)])
          expect(computeMaturity(tail, date, PARAMETER_AWAL, awal)).toEqual(compute(r, date));
        const end = monthEnd(monthOf(e));
        expect(saldoOn(tail, end, awal)).toEqual(saldoOn(r, end));
      }),
      { numRuns: 400 },
    );
  });

  it('sees a loan made 272 days ago and none before, from the tail too', () => {
    const e = '2017-12-31';
    const withLoanOn = (tanggal: string) =>
      aRiwayat({
        pinjaman: [
          aLoan({
            peminjam: toNewId('a01'),
            tanggalCair: toTanggal(tanggal),
            angsuran: [[toTanggal(tanggal), 1000]],
            bayar: [[toTanggal(tanggal), 1000]],
          }),
        ],
      });
    const edge = withLoanOn(historyStart(toTanggal(e)));
    const before = withLoanOn(addDays(historyStart(toTanggal(e)), -1));
    expect(historyStart(toTanggal(e))).toBe(addDays(toTanggal(e), -272));
    expect(compute(edge, toTanggal(e)).psSebelum).toBeGreaterThan(0);
    expect(compute(before, toTanggal(e)).psSebelum).toBe(0);
    const awal = saldoOn(before, toTanggal('2017-11-30'));
    expect(
      computeMaturity({ ...before, pinjaman: [] }, toTanggal(e), PARAMETER_AWAL, awal),
    ).toEqual(compute(before, toTanggal(e)));
    expect(effectiveUntil(edge.pinjaman[0] ?? aLoan({ angsuran: [] }))).toBe(
      historyStart(toTanggal(e)),
    );
  });

  it('sees a session 181 days ago in the earlier PS, and none before', () => {
    const e = toTanggal('2017-12-31');
    const withSesiOn = (tanggal: Tanggal) =>
      aRiwayat({ sesi: [aSesi({ tanggal, hadir: ['a01'], pimpinan: 'a01' })] });
    expect(sesiStart(e)).toBe(addDays(e, -181));
    expect(compute(withSesiOn(sesiStart(e)), e)).toMatchObject({ angka: { petugas: 1 } });
    expect(compute(withSesiOn(sesiStart(e)), e).psSebelum).toBeGreaterThan(0);
    const before = compute(withSesiOn(addDays(sesiStart(e), -1)), e);
    expect(before).toMatchObject({ psSebelum: 0, angka: { petugas: 0 } });
  });

  it('carries from month to month the balance that the whole history gives', () => {
    fc.assert(
      fc.property(riwayat, (r) => {
        let awal = null;
        for (const bulan of monthsBetween(monthOf(FIRST), addMonths(monthOf(FIRST), 30))) {
          const inMonth = (tanggal: string) => monthOf(toTanggal(tanggal)) === bulan;
          awal = saldoOn(
            {
              ...r,
              sesi: r.sesi.filter((s) => inMonth(s.tanggal)),
              kasLain: r.kasLain.filter((k) => inMonth(k.tanggal)),
              pinjaman: r.pinjaman.filter((p) => effectiveUntil(p) >= monthStart(bulan)),
            },
            monthEnd(bulan),
            awal,
          );
          expect(awal).toEqual(saldoOn(r, monthEnd(bulan)));
        }
      }),
      { numRuns: 30 },
    );
  });

  it('shows the level that follows from its own conditions', () => {
    fc.assert(
      fc.property(riwayat, per, (r, e) => {
        const c = compute(r, e);
        const met = (list: readonly { terpenuhi: boolean }[]) =>
          list.length > 0 && list.every((s) => s.terpenuhi);
        const { dinilai, berkembang, berdaya, mandiri } = c.syaratLevel;
        const bubar = r.ksm.tanggalBubar ?? '9999';
        const expected =
          bubar <= e
            ? 'Bubar'
            : !met(dinilai)
              ? 'Belum Dinilai'
              : met(mandiri)
                ? 'Mandiri'
                : met(berdaya)
                  ? 'Berdaya'
                  : met(berkembang)
                    ? 'Berkembang'
                    : 'Pemula';
        expect(c.tingkat).toBe(expected);
        for (const s of [...dinilai, ...berkembang, ...berdaya, ...mandiri])
          expect(s.kurang > 0).toBe(!s.terpenuhi);
      }),
      { numRuns: 300 },
    );
  });

  it('refuses to look further back than a carried balance', () => {
    const awal = saldoOn(aRiwayat(), toTanggal('2017-06-30'));
    expect(() =>
      computeMaturity(aRiwayat(), toTanggal('2017-06-15'), PARAMETER_AWAL, awal),
    ).toThrow(RangeError);
    expect(() => saldoOn(aRiwayat(), toTanggal('2017-06-15'), awal)).toThrow(RangeError);
  });
});
