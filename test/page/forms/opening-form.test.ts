// The opening balance in its form: what it sends is accepted, and what is recorded comes back into it unchanged.
import { describe, expect, it } from 'vitest';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  isiOf,
  lastDayOf,
  missingBorrower,
  newFormAwal,
  toSaldoAwal,
  type FormAwal,
} from '../../../web/src/forms/group/opening.ts';
import { savingsOf } from '../../../web/src/reads/shapes/savings-book.ts';
import { daftar, LOKASI } from '../../domain/submissions/registration.ts';
import { ALASAN, dateOf, KSM } from '../../domain/submissions/ways-in/drawn-group.ts';
import { sentBy } from '../../domain/submissions/ways-in/draw-steps.ts';
import { openLedger } from '../../support/records/ledger.ts';
import { countingIds, withIds } from '../../support/records/plain.ts';

const makeId = countingIds();

function aGroup() {
  const ledger = openLedger([LOKASI]);
  expect(ledger.accept(sentBy(daftar({ tanggalMulaiPendampingan: dateOf(6) })))).toBeNull();
  const ksm = ledger.docs.ksm.get(KSM);
  if (!ksm) throw new Error('no group');
  return { ledger, ksm };
}

function filled(ksm: ReturnType<typeof aGroup>['ksm']): FormAwal {
  const fresh = newFormAwal(null, lastDayOf(ksm) ?? '', makeId);
  return {
    ...fresh,
    kas: 15_000,
    ...withIds<Pick<FormAwal, 'tabungan' | 'pinjaman'>>({
      tabungan: { a1: 30_000, a2: null, a3: 0 },
      pinjaman: [{ id: 'pa', peminjam: 'a2', pokok: 20_000, jasa: 501, kali: 2, jarak: undefined }],
    }),
  };
}

describe('the form of an opening balance', () => {
  it('lies before the mentoring, and is not offered to a group that was mentored from the start', () => {
    const { ksm } = aGroup();
    expect(lastDayOf(ksm)).toBe(dateOf(5));
    expect(lastDayOf({ ...ksm, tanggalMulaiPendampingan: null })).toBeNull();
    expect(lastDayOf({ ...ksm, tanggalMulaiPendampingan: ksm.tanggalBentuk })).toBeNull();
  });

  it('sends what is accepted, and takes up what is recorded without a change', () => {
    const { ledger, ksm } = aGroup();
    const sent = Kiriman.parse(toSaldoAwal(filled(ksm), { ksm, before: null }));
    expect(ledger.accept(sentBy(sent))).toBeNull();
    const kas = ledger.docs.kasLain.get(KSM);
    if (!kas || sent.jenis !== 'saldoAwal') throw new Error('nothing was recorded');
    expect(kas.jumlah).toBe(35_000);
    expect(sent.isi.pinjaman[0]?.angsuran).toEqual([
      { jatuhTempo: dateOf(12), pokok: 10_000, jasa: 250 },
      { jatuhTempo: dateOf(19), pokok: 10_000, jasa: 251 },
    ]);
    const pinjaman = ledger.catatanOf(toKsmId(KSM)).pinjaman;
    const before = isiOf({ kas, pinjaman });
    const again = { ...newFormAwal(before, '', makeId), alasan: ALASAN };
    const corrected = Kiriman.parse(toSaldoAwal(again, { ksm, before }));
    expect(corrected.isi).toEqual(sent.isi);
    expect(ledger.accept(sentBy(corrected))).toBeNull();
  });

  it('lays instalments out by the month too, and shows them so again', () => {
    const { ledger, ksm } = aGroup();
    const monthly = filled(ksm);
    const form = {
      ...monthly,
      pinjaman: monthly.pinjaman.map((it) => ({ ...it, jarak: 'bulan' as const })),
    };
    const sent = Kiriman.parse(toSaldoAwal(form, { ksm, before: null }));
    expect(ledger.accept(sentBy(sent))).toBeNull();
    if (sent.jenis !== 'saldoAwal') throw new Error('another kind');
    expect(sent.isi.pinjaman[0]?.angsuran.map((it) => it.jatuhTempo)).toEqual([
      '2017-02-09',
      '2017-03-09',
    ]);
    expect(newFormAwal(sent.isi, '', makeId).pinjaman[0]?.jarak).toBe('bulan');
    // To the meetings again: the dates change, not only the word.
    const back = {
      ...form,
      pinjaman: form.pinjaman.map((it) => ({ ...it, jarak: 'pertemuan' as const })),
    };
    const weekly = Kiriman.parse(
      toSaldoAwal({ ...back, alasan: ALASAN }, { ksm, before: sent.isi }),
    );
    if (weekly.jenis !== 'saldoAwal') throw new Error('another kind');
    expect(weekly.isi.pinjaman[0]?.angsuran[0]?.jatuhTempo).toBe(dateOf(12));
  });

  it('names a loan whose borrower is not chosen', () => {
    const form = filled(aGroup().ksm);
    expect(missingBorrower(form)).toEqual([]);
    const pinjaman = form.pinjaman.map((it) => ({ ...it, peminjam: '' as const }));
    expect(missingBorrower({ ...form, pinjaman })).toMatchObject([
      { jalur: 'isi.pinjaman[0].peminjam' },
    ]);
  });

  it('stands in the savings book as the first line of who had savings', () => {
    const { ledger, ksm } = aGroup();
    ledger.accept(sentBy(Kiriman.parse(toSaldoAwal(filled(ksm), { ksm, before: null }))));
    const book = savingsOf({ sesi: [], kasLain: [...ledger.docs.kasLain.values()] });
    expect(book.awal).toMatchObject({ jumlah: 30_000, tanggal: dateOf(5) });
    expect([...book.anggota.values()]).toMatchObject([
      { anggota: 'a1', saldo: 30_000, setoran: 0, baris: [{ awal: true, bagi: false }] },
    ]);
    expect([book.totalSetoran, book.totalBagi]).toEqual([0, 0]);
  });
});
