import { describe, expect, it } from 'vitest';
import { mutuOf, type DataMutu } from '../../../functions/src/domain/maturity/mutu.ts';
import {
  monthEnd,
  monthOf,
  toTanggal,
  toBulan,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { anAnggota, aPinjaman, aSesi } from '../../support/records/build-kiriman.ts';

const PER = toTanggal('2017-03-31');
const anggota = [
  anAnggota('a1'),
  anAnggota('a2'),
  anAnggota('lama', { tanggalKeluar: toTanggal('2017-02-01') }),
];

/** A cash book with so much in it. */
const cashOf = (kas: number): DataMutu['cash'] => ({
  awal: null,
  gerak: [{ hari: 0, kas, tabungan: 0, saldoTabungan: 0, bank: 0 }],
});

function of(data: Partial<DataMutu>) {
  return mutuOf(
    { sesi: [], pinjaman: [], anggota, cash: cashOf(0), ...data },
    toBulan('2017-03'),
    PER,
  );
}

describe('quality of a month', () => {
  it('counts the month itself as a record and is complete with a session or a reason', () => {
    expect(of({})).toMatchObject({ lengkap: false, catatan: 1, anomali: 0 });
    expect(of({ sesi: [aSesi({ tanggal: toTanggal('2017-03-01') })] })).toMatchObject({
      lengkap: true,
      catatan: 2,
      anomali: 0,
    });
    const libur = aSesi({ tanggal: toTanggal('2017-03-08'), status: 'libur', hadir: [] });
    expect(of({ sesi: [libur] })).toMatchObject({ lengkap: true, anomali: 0 });
    expect(of({ sesi: [{ ...libur, status: 'batal' }] }).lengkap).toBe(false);
  });

  it('looks at the month only, up to the report date', () => {
    const sesi = [toTanggal('2017-02-28'), toTanggal('2017-04-01')].map((tanggal) =>
      aSesi({ tanggal }),
    );
    expect(of({ sesi })).toMatchObject({ lengkap: false, catatan: 1 });
    const late = mutuOf(
      {
        sesi: [aSesi({ tanggal: toTanggal('2017-03-20') })],
        pinjaman: [],
        anggota,
        cash: cashOf(0),
      },
      toBulan('2017-03'),
      toTanggal('2017-03-15'),
    );
    expect(late.catatan).toBe(1);
  });

  it('flags cash that was counted and is not what the records give on that day', () => {
    const sesi = [aSesi({ tanggal: toTanggal('2017-03-01'), kasDihitung: 15_000 })];
    expect(of({ sesi, cash: cashOf(15_000) })).toMatchObject({ selisihKas: 0, anomali: 0 });
    expect(of({ sesi, cash: cashOf(14_999) })).toMatchObject({ selisihKas: 1, anomali: 1 });
  });

  it('flags cash that differs, and a meeting that nobody attended, once per session', () => {
    const selisih = aSesi({ tanggal: toTanggal('2017-03-01'), buku: { kas: 'selisih' } });
    const kosong = aSesi({
      tanggal: toTanggal('2017-03-08'),
      hadir: ['lama'],
      buku: { kas: 'selisih' },
    });
    expect(
      of({ sesi: [selisih, kosong, aSesi({ tanggal: toTanggal('2017-03-15') })] }),
    ).toMatchObject({
      catatan: 4,
      anomali: 2,
      selisihKas: 2,
      sesiKosong: 1,
    });
  });

  it('flags a group without members or with cash below zero, once per month', () => {
    expect(of({ anggota: [], cash: cashOf(-1) })).toMatchObject({
      anomali: 1,
      tanpaAnggota: true,
      kasMinus: true,
    });
  });

  it('flags a loan on which more was paid than was due', () => {
    const lunas = aPinjaman({
      pembayaran: [
        {
          id: 'b1',
          tanggal: toTanggal('2017-03-15'),
          jumlah: 102_000,
          oleh: 'anggota',
          sesi: null,
        },
      ],
    });
    const lebih = {
      ...lunas,
      pembayaran: lunas.pembayaran.map((b) => ({ ...b, jumlah: 102_001 })),
    };
    expect(of({ pinjaman: [lunas] })).toMatchObject({ catatan: 2, lebihBayar: 0, anomali: 0 });
    expect(of({ pinjaman: [lebih] })).toMatchObject({ catatan: 2, lebihBayar: 1, anomali: 1 });
  });

  it('flags it in the month of the payment, not of the payout', () => {
    const bayar = (id: string, tanggal: Tanggal, jumlah: number) => ({
      id,
      tanggal,
      jumlah,
      oleh: 'anggota' as const,
      sesi: null,
    });
    const lebih = aPinjaman({
      pembayaran: [
        bayar('b1', toTanggal('2017-03-15'), 102_000),
        bayar('b2', toTanggal('2017-05-10'), 1),
      ],
    });
    const on = (bulan: string, per: string) =>
      mutuOf(
        { sesi: [], pinjaman: [lebih], anggota, cash: cashOf(0) },
        toBulan(bulan),
        toTanggal(per),
      );
    const isPaidOutIn = monthOf(lebih.tanggalCair);
    expect(isPaidOutIn < '2017-05').toBe(true);
    expect(on(isPaidOutIn, monthEnd(isPaidOutIn))).toMatchObject({ catatan: 2, lebihBayar: 0 });
    expect(on('2017-05', '2017-05-09')).toMatchObject({ catatan: 1, lebihBayar: 0, anomali: 0 });
    expect(on('2017-05', '2017-05-31')).toMatchObject({ catatan: 2, lebihBayar: 1, anomali: 1 });
    expect(on('2017-06', '2017-06-30')).toMatchObject({ catatan: 1, lebihBayar: 0, anomali: 0 });
  });
});
