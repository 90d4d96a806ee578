// What the form refuses, and what it asks about twice.
import { describe, expect, it } from 'vitest';
import { tagihanOn } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { emptyRows, type FormSesi } from '../../../web/src/forms/session/form-sesi.ts';
import { summarize } from '../../../web/src/forms/session/summarize.ts';
import { toKiriman } from '../../../web/src/forms/session/to-kiriman.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { checkSesi, type AtHand } from '../../../web/src/forms/session/check.ts';
import { findWarnings } from '../../../web/src/forms/session/warnings.ts';
import { anIsiSesi, aSesi } from '../../support/records/build-kiriman.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { TANGGAL, aGroup, aForm, dueOf } from './a-group.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import {
  toNewId,
  toAnggotaId,
  toPinjamanId,
} from '../../../functions/src/domain/basics/identitas.ts';
import { countingIds, type Plain } from '../../support/records/plain.ts';

describe('what the server would refuse, said on the phone', () => {
  const atHand = (rest: Partial<AtHand> = {}): AtHand => ({
    today: toTanggal('2017-07-05'),
    group: aGroup(),
    recorded: null,
    outbox: [],
    kasSeharusnya: null,
    ...rest,
  });
  const faults = (form: FormSesi, rest: Partial<AtHand> = {}): string[] => {
    const known = atHand(rest);
    return checkSesi(form, toKiriman(form, known.group, dueOf), known).map((it) => it.jalur);
  };

  it('is nothing for a normal meeting', () => {
    expect(faults(aForm())).toEqual([]);
  });

  it.each(['libur', 'batal'] as const)('is nothing for a meeting that was %s', (status) => {
    expect(faults(aForm({ status, notulen: 'Lebaran' }))).toEqual([]);
  });

  it('is other cash without its kind, or without its way where either may be meant', () => {
    const row = { ...emptyRows(countingIds(), 1).kasLain(), jumlah: 5000 };
    const given = (part: Partial<typeof row>) => faults(aForm({ kasLain: [{ ...row, ...part }] }));
    expect(given({})).toEqual(['isi.kasLain[0].jenis']);
    expect(given({ jenis: 'lainnya' })).toEqual(['isi.kasLain[0].arah']);
    expect(given({ jenis: 'lainnya', arah: 'masuk' })).toEqual([]);
  });

  it('is nothing of what a newer page had added to the form', () => {
    const masalah = [{ id: toNewId('m-1'), uraian: 'hujan', baru: true }];
    expect(faults(aForm({ masalah }))).toEqual([]);
  });

  it.each([
    ['before the group was formed', { tanggal: '2017-01-03' }],
    ['in the future', { tanggal: '2017-07-06' }],
  ])('is a session %s', (_what, part) => {
    expect(faults(aForm(part))).toEqual(['isi.tanggal']);
  });

  it('is a session after the group was dissolved', () => {
    const group = aGroup();
    const ended = { ...group, ksm: { ...group.ksm, tanggalBubar: toTanggal('2017-03-01') } };
    expect(faults(aForm(), { group: ended })).toEqual(['isi.tanggal']);
  });

  it('is a second session on one date, read from the server or still on the phone', () => {
    const group = aGroup({ sesi: [aSesi({ id: 's9', tanggal: TANGGAL })] });
    expect(faults(aForm(), { group })).toEqual(['isi.tanggal']);
    const unsent: OutboxItem = {
      id: toNewId('k-9'),
      uid: toUid('uid-1'),
      kiriman: {
        id: toNewId('k-9'),
        jenis: 'sesi',
        isi: anIsiSesi({ tanggal: TANGGAL }),
        koreksi: null,
      },
      hash: '',
      judul: '',
      createdAt: 0,
      attempts: 0,
      state: { status: 'queued', notBefore: 0, failure: null },
    };
    expect(faults(aForm(), { outbox: [unsent] })).toEqual(['isi.tanggal']);
  });

  it('is a chair who is no member on the date, and a loan without a borrower', () => {
    expect(faults(aForm({ pimpinan: toNewId('a4') }))).toEqual(['isi.hadir']);
    const blank = {
      id: toPinjamanId('p9'),
      peminjam: '' as const,
      pokok: null,
      cara: null,
      jasa: null,
      kali: 2,
      tujuan: '',
    };
    expect(faults(aForm({ pinjamanBaru: [blank] }))).toEqual(
      expect.arrayContaining(['isi.pinjamanBaru[0].peminjam', 'isi.pinjamanBaru[0].pokok']),
    );
  });

  it('is a difference of cash without a reason', () => {
    const form = aForm({ kasDihitung: 14_000 });
    expect(faults(form, { kasSeharusnya: 15_000 })).toEqual(['isi.alasanSelisih']);
    expect(faults({ ...form, alasanSelisih: 'receh' }, { kasSeharusnya: 15_000 })).toEqual([]);
  });
});

describe('what is asked about twice', () => {
  const doubts = (form: FormSesi, kasSeharusnya: number | null = null): string[] => {
    const group = aGroup();
    const dues = new Map(
      group.pinjaman.map((it) => [it.id, tagihanOn(it, toTanggal(form.tanggal))]),
    );
    const totals = summarize(form, group, dueOf);
    const today = toTanggal('2017-03-20');
    return findWarnings({ form, group, dues, totals, kasSeharusnya, today }).map((it) => it.jalur);
  };
  const pays = (jumlah: number | null): Plain<FormSesi['angsuran']> => ({
    'pinjaman-1': { bayar: true, jumlah, oleh: 'anggota' },
  });

  it('is nothing in a normal meeting', () => {
    expect(doubts(aForm({ angsuran: pays(null) }), 0)).toEqual([]);
  });

  it('is an empty room, nobody paying, ten times the deposit, cash below zero', () => {
    const absen = { tanda: 'absen', setoran: 0 } as const;
    expect(doubts(aForm({ anggota: { a1: absen, a2: absen, a3: absen } }))).toEqual([
      'isi.hadir',
      'isi.pembayaran',
    ]);
    const angsuran = pays(null);
    const many = { a1: { tanda: 'hadir', setoran: 50_000 } } as const;
    expect(doubts(aForm({ angsuran, anggota: many }))).toEqual(['isi.setoran.a1']);
    expect(doubts(aForm({ angsuran }), -1)).toEqual(['isi.kasDihitung']);
  });

  it('is a payment of more than the loan, a loan to a member in arrears, and an old date', () => {
    expect(doubts(aForm({ angsuran: pays(102_001) }))).toEqual(['angsuran.pinjaman-1']);
    const pinjamanBaru = [
      {
        id: toPinjamanId('p9'),
        peminjam: toAnggotaId('a1'),
        pokok: 1,
        cara: null,
        jasa: 0,
        kali: 1,
        tujuan: '',
      },
    ] as const;
    expect(doubts(aForm({ angsuran: pays(null), pinjamanBaru }))).toEqual([
      'isi.pinjamanBaru[0].peminjam',
    ]);
    const old = aForm({ tanggal: '2017-02-15', angsuran: pays(null) });
    expect(doubts(old)).toContain('isi.tanggal');
  });
});
