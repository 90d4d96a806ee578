// Loans on the page: how a schedule is settled, and what a loan outside a session is.
import { describe, expect, it } from 'vitest';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { tagihanOn } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { standingOn, toTimeline } from '../../../functions/src/domain/maturity/loans.ts';
import type { Pembayaran } from '../../../functions/src/domain/records/money/pinjaman.ts';
import {
  dayNumber,
  toTanggal,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { scheduleOf } from '../../../web/src/reads/shapes/loan-book.ts';
import {
  angsuranOf,
  newFormPinjaman,
  toIsiPinjaman,
  type FormPinjaman,
} from '../../../web/src/forms/loans/loan.ts';
import { fromPinjaman } from '../../../web/src/forms/loans/loan-outside.ts';
import { sourcesOf } from '../../../web/src/forms/loans/may-book.ts';
import { aKsm, aPinjaman } from '../../support/records/build-kiriman.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { countingIds } from '../../support/records/plain.ts';

const HARI_INI = toTanggal('2017-07-05');

describe('the schedule of a loan', () => {
  const bayar = (tanggal: Tanggal, jumlah: number): Pembayaran => ({
    id: toNewId(tanggal),
    tanggal,
    jumlah,
    oleh: 'anggota',
    sesi: null,
  });
  const loan = aPinjaman({
    pokok: 150_000,
    angsuran: [
      { jatuhTempo: toTanggal('2017-04-12'), pokok: 50_000, jasa: 5000 },
      { jatuhTempo: toTanggal('2017-04-19'), pokok: 50_000, jasa: 5000 },
      { jatuhTempo: toTanggal('2017-04-26'), pokok: 50_000, jasa: 5000 },
      { jatuhTempo: toTanggal('2017-05-03'), pokok: 50_000, jasa: 5000 },
    ],
    pembayaran: [bayar(toTanggal('2017-04-28'), 80_000), bayar(toTanggal('2017-04-12'), 55_000)],
  });

  it('settles first in, first out, and says when and how late', () => {
    expect(
      scheduleOf(loan, toTanggal('2017-04-30')).map((it) => [
        it.dibayar,
        it.lunasPada,
        it.hariTerlambat,
        it.status,
      ]),
    ).toEqual([
      [55_000, '2017-04-12', 0, 'lunas'],
      [55_000, '2017-04-28', 9, 'lunasTerlambat'],
      [25_000, null, 4, 'terlambat'],
      [0, null, 0, 'belumTempo'],
    ]);
  });

  it.each(['2017-04-11', '2017-04-12', '2017-04-20', '2017-04-28', '2017-05-03', HARI_INI])(
    'agrees with the maturity model on %s',
    (tanggal) => {
      const rows = scheduleOf(loan, toTanggal(tanggal));
      const due = rows.filter((it) => it.angsuran.jatuhTempo <= tanggal && it.sisa > 0);
      expect(due.length).toBe(
        standingOn(toTimeline(loan), dayNumber(toTanggal(tanggal))).tunggakan,
      );
      const known = { ...loan, pembayaran: loan.pembayaran.filter((b) => b.tanggal <= tanggal) };
      expect(rows.reduce((sum, it) => sum + it.sisa, 0)).toBe(
        tagihanOn(known, toTanggal(tanggal)).sisa,
      );
    },
  );
});

describe('a loan recorded outside a session', () => {
  const form = (rest: Partial<FormPinjaman>): FormPinjaman => ({
    ...newFormPinjaman('upk', countingIds()),
    tanggalCair: toTanggal('2017-01-31'),
    pokok: 1_000_000,
    jasa: 150_000,
    kali: 3,
    ...rest,
  });

  it('falls due on the same day of the month, or on its last', () => {
    const angsuran = angsuranOf(form({}), aKsm().jadwal);
    expect(angsuran.map((it) => it.jatuhTempo)).toEqual(['2017-02-28', '2017-03-31', '2017-04-30']);
    expect(angsuran.map((it) => it.pokok)).toEqual([333_333, 333_333, 333_334]);
  });

  it.each([
    ['upk', 'bulan', null],
    ['internal', 'pertemuan', 'a1'],
    ['mitra', 'bulan', null],
  ] as const)(
    'of %s is what the server’s schema takes, and comes back as it was',
    (sumber, jarak, peminjam) => {
      const filled = form({
        ...newFormPinjaman(sumber, countingIds(), toKsmId('ksm-1')),
        tanggalCair: toTanggal('2017-03-01'),
        pokok: 900_000,
        jasa: 30_000,
        kali: 3,
        peminjam: toNewId('a1'),
        mitra: 'Bank',
      });
      const kiriman = Kiriman.parse({
        id: 'k-1',
        jenis: 'pinjaman',
        isi: toIsiPinjaman(filled, aKsm().jadwal),
        koreksi: null,
      });
      if (kiriman.jenis !== 'pinjaman') throw new Error('not a loan');
      expect(kiriman.isi.peminjam).toBe(peminjam);
      expect(fromPinjaman(kiriman.isi, countingIds())).toMatchObject({
        sumber,
        jarak,
        pokok: 900_000,
        jasa: 30_000,
        kali: 3,
      });
    },
  );

  it('is offered with the sources that each role may record', () => {
    const wilayah = [toKodeKota('32.73')];
    expect(sourcesOf({ peran: 'fasilitator', wilayah })).toEqual(['internal', 'ppmk', 'mitra']);
    expect(sourcesOf({ peran: 'upk', wilayah })).toEqual(['upk']);
    expect(sourcesOf({ peran: 'askot', wilayah })).toEqual(['internal', 'upk', 'ppmk', 'mitra']);
    expect(sourcesOf({ peran: 'smes', wilayah })).toEqual([]);
  });
});
