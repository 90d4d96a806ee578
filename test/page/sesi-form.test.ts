import { describe, expect, it } from 'vitest';
import { kasOfSesi } from '../../functions/src/domain/records/gerak-kas.ts';
import { intervalOn } from '../../functions/src/domain/records/ksm.ts';
import type { KasLain } from '../../functions/src/domain/records/kas-lain.ts';
import { Kiriman, type KirimanOf } from '../../functions/src/domain/submissions/kiriman.ts';
import { tagihanOn } from '../../functions/src/domain/records/jadwal-angsuran.ts';
import type { Pinjaman } from '../../functions/src/domain/records/pinjaman.ts';
import { cashBefore, type GroupData } from '../../web/src/reads/shapes/group-data.ts';
import { newFormSesi, type FormSesi } from '../../web/src/forms/session/form-sesi.ts';
import { fromKiriman, markAbsent } from '../../web/src/forms/session/from-kiriman.ts';
import { withTanda } from '../../web/src/forms/session/members.ts';
import { jadwalOf, usualTerms } from '../../web/src/forms/session/new-loan.ts';
import { summarize } from '../../web/src/forms/session/summarize.ts';
import { toKiriman } from '../../web/src/forms/session/to-kiriman.ts';
import type { OutboxItem } from '../../web/src/state/outbox-item.ts';
import { checkSesi, type AtHand } from '../../web/src/forms/session/check.ts';
import { correctionOf, groupBefore, isiOf } from '../../web/src/forms/session/recorded.ts';
import type { SesiTercatat } from '../../web/src/reads/shapes/group-shapes.ts';
import { findWarnings } from '../../web/src/forms/session/warnings.ts';
import { aKsm, anAnggota, anIsiSesi, aPinjaman, aSesi } from '../support/build-kiriman.ts';
import { toTanggal, type Tanggal } from '../../functions/src/domain/basics/tanggal.ts';

const TANGGAL = toTanggal('2017-03-15');

function aGroup(rest: Partial<GroupData> = {}): GroupData {
  const { wilayah, ...ksm } = aKsm();
  return {
    ksm: { ...ksm, kelurahan: wilayah.kelurahan },
    anggota: [
      anAnggota('a1'),
      anAnggota('a2'),
      anAnggota('a3'),
      anAnggota('a4', { tanggalKeluar: toTanggal('2017-02-01') }),
    ],
    pinjaman: [aPinjaman()],
    capaian: [],
    sesi: [],
    readAt: null,
    ...rest,
  };
}

function aForm(rest: Partial<FormSesi> = {}): FormSesi {
  let n = 0;
  return { ...newFormSesi('ksm-1', TANGGAL, () => `id-${String((n += 1))}`), ...rest };
}

const dueOf = (pinjaman: Pinjaman): number => tagihanOn(pinjaman, TANGGAL).jumlah;

function sent(form: FormSesi, group = aGroup()): KirimanOf<'sesi'> {
  return Kiriman.parse(toKiriman(form, group, dueOf)) as KirimanOf<'sesi'>;
}

describe('the session form', () => {
  it('sends everybody active as present with the usual deposit when nothing was touched', () => {
    const { isi } = sent(aForm());
    expect(isi.hadir).toEqual(['a1', 'a2', 'a3']);
    expect(isi.setoran).toEqual({ a1: 5000, a2: 5000, a3: 5000 });
    expect(isi.titip).toEqual([]);
  });

  it('marks by one tap, and brings the usual deposit back with a member', () => {
    const hadir = { tanda: 'hadir', setoran: 7000 } as const;
    const absen = withTanda(hadir, 'absen', 5000);
    expect(withTanda(hadir, 'titip', 5000)).toEqual({ tanda: 'titip', setoran: 7000 });
    expect(absen).toEqual({ tanda: 'absen', setoran: 0 });
    expect(withTanda(absen, 'hadir', 5000)).toEqual({ tanda: 'hadir', setoran: 5000 });
  });

  it('sends a deposit of an absent member who had it brought, and none of one who did not', () => {
    const { isi } = sent(
      aForm({
        anggota: {
          a2: { tanda: 'titip', setoran: 3000 },
          a3: { tanda: 'absen', setoran: 5000 },
        },
      }),
    );
    expect(isi).toMatchObject({ hadir: ['a1'], titip: ['a2'], setoran: { a1: 5000, a2: 3000 } });
  });

  it('pays what is due unless another amount is typed', () => {
    const angsuran = (jumlah: number | null): FormSesi['angsuran'] => ({
      'pinjaman-1': { bayar: true, jumlah, oleh: 'anggota' },
    });
    expect(sent(aForm({ angsuran: angsuran(null) })).isi.pembayaran[0]?.jumlah).toBe(102_000);
    expect(sent(aForm({ angsuran: angsuran(20_000) })).isi.pembayaran[0]?.jumlah).toBe(20_000);
  });

  it('sends nothing of the meeting when there was none', () => {
    const { isi } = sent(aForm({ status: 'libur', notulen: 'Lebaran', kasDihitung: 1 }));
    expect(isi).toMatchObject({
      status: 'libur',
      hadir: [],
      setoran: {},
      kasDihitung: null,
      notulen: 'Lebaran',
    });
  });

  it('brings a refused session back as it was filled in', () => {
    const group = aGroup();
    const form = aForm({
      pimpinan: 'a1',
      anggota: { a2: { tanda: 'titip', setoran: 3000 }, a3: { tanda: 'absen', setoran: 0 } },
      angsuran: { 'pinjaman-1': { bayar: true, jumlah: 20_000, oleh: 'tanggungRenteng' } },
      pinjamanBaru: [
        { id: 'p9', peminjam: 'a1', pokok: 100_000, jasa: 3000, kali: 4, tujuan: 'modal' },
      ],
      kasLain: [{ id: 'k9', jenis: 'biaya', arah: 'keluar', jumlah: 2500, keterangan: 'fotokopi' }],
      buku: { kas: 'ok', hadir: 'selisih' },
      keputusan: { musyawarah: 2, suara: 0, pengurus: 1 },
      kegiatan: 1,
      topikOjt: ['tabungan'],
      masalah: [{ id: 'm1', uraian: 'Harga bahan naik' }],
      kasDihitung: 10_000,
      alasanSelisih: 'uang receh tertinggal',
      notulen: 'catatan',
    });
    const refused = sent(form, group);
    const again = markAbsent(
      fromKiriman(refused, () => 'baru'),
      group,
    );
    const resent = sent(again, group);
    expect(resent.isi).toEqual(refused.isi);
    expect(resent.id).toBe('baru');
  });

  it('adds up the meeting as the server will book it', () => {
    const group = aGroup();
    const form = aForm({
      anggota: { a3: { tanda: 'absen', setoran: 0 } },
      angsuran: { 'pinjaman-1': { bayar: true, jumlah: 20_000, oleh: 'anggota' } },
      pinjamanBaru: [{ id: 'p9', peminjam: 'a1', pokok: 15_000, jasa: 0, kali: 2, tujuan: '' }],
      kasLain: [{ id: 'k9', jenis: 'denda', arah: 'masuk', jumlah: 500, keterangan: '' }],
    });
    const totals = summarize(form, group, dueOf);
    expect(totals).toMatchObject({ hadir: 2, absen: 1, setoran: 10_000, perubahanKas: 15_500 });
    expect(kasOfSesi(sent(form, group).isi, group.pinjaman)).toBe(totals.perubahanKas);
  });

  it('leaves loans of the UPK out of the group’s cash', () => {
    const group = aGroup({ pinjaman: [aPinjaman({ sumber: 'upk', peminjam: null })] });
    const form = aForm({
      anggota: Object.fromEntries(
        ['a1', 'a2', 'a3'].map((id) => [id, { tanda: 'absen', setoran: 0 } as const]),
      ),
      angsuran: { 'pinjaman-1': { bayar: true, jumlah: 20_000, oleh: 'anggota' } },
    });
    expect(summarize(form, group, dueOf).perubahanKas).toBe(0);
    expect(kasOfSesi(sent(form, group).isi, group.pinjaman)).toBe(0);
  });

  it('takes the interval in force, the first one also for the days before it', () => {
    const jadwal = [
      { berlakuSejak: toTanggal('2017-05-01'), intervalHari: 14 as const },
      { berlakuSejak: toTanggal('2017-01-04'), intervalHari: 7 as const },
    ];
    expect(
      ['2016-12-31', '2017-04-30', '2017-05-01'].map((t) => intervalOn(jadwal, toTanggal(t))),
    ).toEqual([7, 7, 14]);
  });
});

describe('a new loan of two fields', () => {
  const loan = { id: 'p9', peminjam: 'a1', pokok: 60_000, jasa: null, kali: 2, tujuan: '' };

  it('is offered on the terms of the last one, its charge in proportion', () => {
    // The last: two instalments, Rp2.000 on Rp100.000.
    const group = aGroup();
    expect(usualTerms(group).kali).toBe(2);
    expect(jadwalOf(aForm(), group, loan)).toEqual([
      { jatuhTempo: '2017-03-22', pokok: 30_000, jasa: 600 },
      { jatuhTempo: '2017-03-29', pokok: 30_000, jasa: 600 },
    ]);
    expect(jadwalOf(aForm(), group, { ...loan, jasa: 0 })[0]?.jasa).toBe(0);
    expect(usualTerms(aGroup({ pinjaman: [] })).kali).toBe(10);
  });

  it('keeps instalments agreed otherwise until date or amount change', () => {
    const angsuran = [{ jatuhTempo: toTanggal('2017-05-01'), pokok: 60_000, jasa: 0 }];
    const kept = { ...loan, jasa: 0, kali: 1, jadwal: { tanggalCair: TANGGAL, angsuran } };
    expect(jadwalOf(aForm(), aGroup(), kept)).toEqual(angsuran);
    expect(jadwalOf(aForm(), aGroup(), { ...kept, pokok: 50_000 })).toEqual([
      { jatuhTempo: '2017-03-22', pokok: 50_000, jasa: 0 },
    ]);
    const moved = aForm({ tanggal: '2017-03-16' });
    expect(jadwalOf(moved, aGroup(), kept)[0]?.jatuhTempo).toBe('2017-03-23');
  });
});

describe('an accepted session opened again', () => {
  const sesi = aSesi({
    id: 's1',
    tanggal: TANGGAL,
    pembayaran: [{ pinjaman: 'pinjaman-1', jumlah: 102_000, oleh: 'anggota' }],
    pinjamanBaru: ['p2'],
    kasLain: ['k1'],
    kasDihitung: 50_000,
    kasSeharusnya: 50_000,
  });
  const paid = aPinjaman({
    pembayaran: [{ id: 's1-b0', tanggal: TANGGAL, jumlah: 102_000, oleh: 'anggota', sesi: 's1' }],
  });
  const lent = aPinjaman({ id: 'p2', tanggalCair: TANGGAL, sesi: 's1' });
  const kasLain: KasLain = {
    id: 'k1',
    ksmId: 'ksm-1',
    tanggal: TANGGAL,
    jumlah: -2500,
    jenis: 'biaya',
    keterangan: null,
    wilayah: sesi.wilayah,
    sesi: 's1',
    dibatalkan: false,
    urut: 1,
  };
  const recorded: SesiTercatat = { sesi, pinjaman: [paid, lent], kasLain: [kasLain] };
  const group = aGroup({ pinjaman: [lent], sesi: [sesi], readAt: 1 });

  it('is sent again as it was, with the reason', () => {
    const before = groupBefore(group, recorded);
    const form = markAbsent(
      fromKiriman(correctionOf(recorded), () => 'baru'),
      before,
    );
    const again = sent({ ...form, alasanKoreksi: 'salah tulis' }, before);
    expect(again.isi).toEqual(isiOf(recorded));
    expect(again.koreksi).toEqual({ alasan: 'salah tulis' });
    expect(again.id).toBe('baru');
  });

  it('finds the group as it stood before: due again, and not lent yet', () => {
    const before = groupBefore(group, recorded);
    expect(before.pinjaman.map(({ id, pembayaran }) => [id, pembayaran.length])).toEqual([
      ['pinjaman-1', 0],
    ]);
    expect(before.sesi).toEqual([]);
  });
});

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
      id: 'k-9',
      uid: 'uid-1',
      kiriman: { id: 'k-9', jenis: 'sesi', isi: anIsiSesi({ tanggal: TANGGAL }), koreksi: null },
      hash: '',
      judul: '',
      createdAt: 0,
      attempts: 0,
      state: { status: 'queued', notBefore: 0, failure: null },
    };
    expect(faults(aForm(), { outbox: [unsent] })).toEqual(['isi.tanggal']);
  });

  it('is a chair who is no member on the date, and a loan without a borrower', () => {
    expect(faults(aForm({ pimpinan: 'a4' }))).toEqual(['isi.hadir']);
    const blank = { id: 'p9', peminjam: '', pokok: null, jasa: null, kali: 2, tujuan: '' };
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

describe('what is asked twice', () => {
  const doubts = (form: FormSesi, kasSeharusnya: number | null = null): string[] => {
    const group = aGroup();
    const dues = new Map(
      group.pinjaman.map((it) => [it.id, tagihanOn(it, toTanggal(form.tanggal))]),
    );
    const totals = summarize(form, group, dueOf);
    const today = toTanggal('2017-03-20');
    return findWarnings({ form, group, dues, totals, kasSeharusnya, today }).map((it) => it.jalur);
  };
  const pays = (jumlah: number | null): FormSesi['angsuran'] => ({
    'pinjaman-1': { bayar: true, jumlah, oleh: 'anggota' },
  });

  it('is nothing of a normal meeting', () => {
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

  it('is a payment of more than the loan, a loan to who is late, and an old date', () => {
    expect(doubts(aForm({ angsuran: pays(102_001) }))).toEqual(['angsuran.pinjaman-1']);
    const pinjamanBaru = [
      { id: 'p9', peminjam: 'a1', pokok: 1, jasa: 0, kali: 1, tujuan: '' },
    ] as const;
    expect(doubts(aForm({ angsuran: pays(null), pinjamanBaru }))).toEqual([
      'isi.pinjamanBaru[0].peminjam',
    ]);
    const old = aForm({ tanggal: '2017-02-15', angsuran: pays(null) });
    expect(doubts(old)).toContain('isi.tanggal');
  });
});

describe('cash before a meeting', () => {
  const unsentSesi = (tanggal: Tanggal, status: OutboxItem['state']['status']): OutboxItem => {
    const states = {
      queued: { status: 'queued', notBefore: 0, failure: null },
      refused: { status: 'refused', refusal: { code: 'x', pesan: 'x', isian: [] } },
    } as const;
    return {
      id: 'k-1',
      uid: 'uid-1',
      kiriman: { id: 'k-1', jenis: 'sesi', isi: anIsiSesi({ tanggal }), koreksi: null },
      hash: '',
      judul: '',
      createdAt: 0,
      attempts: 0,
      state: status === 'refused' ? states.refused : states.queued,
    };
  };

  it('of a group that only this phone knows is what the phone recorded', () => {
    expect(cashBefore(aGroup(), TANGGAL, [], 'x')).toBe(0);
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-08'), 'queued')], 'x'),
    ).toBe(15_000);
  });

  it('does not count what the server refused, nor the session being corrected', () => {
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-08'), 'refused')], 'x'),
    ).toBe(0);
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-08'), 'queued')], 'k-1'),
    ).toBe(0);
  });

  it('is unknown while a correction or a cancellation waits', () => {
    const item = unsentSesi(toTanggal('2017-03-08'), 'queued');
    const correction = { ...item.kiriman, koreksi: { alasan: 'salah tulis' } };
    const batalkan = {
      id: 'k-1',
      jenis: 'batalkan',
      isi: {
        ksmId: 'ksm-1',
        catatan: { jenis: 'sesi', id: 's1', pinjaman: null },
        alasan: 'ganda',
      },
    } as const;
    const kiriman = [correction as KirimanOf<'sesi'>, batalkan];
    for (const each of kiriman)
      expect(cashBefore(aGroup(), TANGGAL, [{ ...item, kiriman: each }], 'x')).toBeNull();
  });

  it('is unknown before a later session, and before anything was computed', () => {
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-22'), 'queued')], 'x'),
    ).toBeNull();
    expect(cashBefore(aGroup({ readAt: 1 }), TANGGAL, [], 'x')).toBeNull();
  });
});
