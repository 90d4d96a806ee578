// The forms of a loan and of a payment outside a session: what they send, and what comes back after a refusal.
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { IsiPinjaman } from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiPembayaran } from '../../../functions/src/domain/records/money/luar-sesi.ts';
import {
  angsuranOf,
  newFormPinjaman,
  ofSource,
  toIsiPinjaman,
} from '../../../web/src/forms/loans/loan.ts';
import { fromPinjaman } from '../../../web/src/forms/loans/loan-outside.ts';
import { fromPembayaran, toPembayaran } from '../../../web/src/forms/loans/payment.ts';
import { aKsm, aPinjaman } from '../../support/records/build-kiriman.ts';
import { countingIds } from '../../support/records/plain.ts';

const { jadwal } = aKsm();
const makeId = countingIds();
const form = {
  ...newFormPinjaman('internal', makeId),
  tanggalCair: toTanggal('2017-03-01'),
  pokok: 500_000,
  kali: 5,
};

describe('the form of a loan', () => {
  it('sends the instalments of a declining charge, and shows the charge again', () => {
    const declining = { ...form, cara: 'menurun', jasa: 2_000 } as const;
    const isi = toIsiPinjaman(declining, jadwal);
    expect(isi.angsuran?.map((it) => it?.jasa)).toEqual([10_000, 8_000, 6_000, 4_000, 2_000]);
    const back = fromPinjaman(isi as IsiPinjaman, makeId);
    expect(back).toMatchObject({ cara: 'menurun', jasa: 2_000, pokok: 500_000, kali: 5 });
    expect(toIsiPinjaman(back, jadwal).angsuran).toEqual(isi.angsuran);
  });

  it('has no schedule while a declining charge is not typed', () => {
    expect(angsuranOf({ ...form, cara: 'menurun' }, jadwal)).toEqual([]);
    expect(angsuranOf(form, jadwal)).toHaveLength(5);
    const upk = { ...form, sumber: 'upk', cara: 'menurun' } as const;
    expect(angsuranOf(upk, jadwal)).toEqual([]);
  });
});

it('the form of a loan presumes no source', () => {
  const unsaid = toIsiPinjaman({ ...form, ...ofSource('') }, jadwal);
  expect(unsaid.sumber).toBeUndefined();
});

describe('the form of a payment', () => {
  const loan = aPinjaman();
  const isi = {
    id: makeId(),
    ksmId: loan.ksmId,
    pinjaman: loan.id,
    tanggal: toTanggal('2017-03-08'),
    jumlah: 51_000,
    jasaLebih: 500,
    oleh: 'anggota',
  } as IsiPembayaran;

  it('asks for all that was handed over, and sends jasa above the schedule apart', () => {
    const back = fromPembayaran(isi, makeId);
    expect(back).toMatchObject({ jumlah: 51_500, jasaLebih: 500, alasan: null });
    expect(toPembayaran(back, loan).isi).toMatchObject({ jumlah: 51_000, jasaLebih: 500 });
    expect(toPembayaran({ ...back, jasaLebih: null }, loan).isi).toMatchObject({
      jumlah: 51_500,
      jasaLebih: undefined,
    });
    expect(toPembayaran({ ...back, jumlah: null }, loan).isi?.jumlah).toBeUndefined();
  });

  it('puts a payment that stands right with a reason', () => {
    const back = fromPembayaran(isi, makeId, { alasan: 'Salah tulis' });
    expect(toPembayaran(back, loan).koreksi).toEqual({ alasan: 'Salah tulis' });
    expect(toPembayaran(fromPembayaran(isi, makeId), loan).koreksi).toBeNull();
  });
});
