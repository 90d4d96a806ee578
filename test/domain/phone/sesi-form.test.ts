import { describe, expect, it } from 'vitest';
import { Kiriman, type KirimanOf } from '../../../functions/src/domain/kiriman.ts';
import { tagihanOn } from '../../../functions/src/domain/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../functions/src/domain/pinjaman.ts';
import { cashBefore, type GroupData } from '../../../web/src/ksm/group-data.ts';
import {
  cashOf,
  fromKiriman,
  intervalOn,
  markAbsent,
  newFormSesi,
  nextTanda,
  summarize,
  toKiriman,
  type FormSesi,
} from '../../../web/src/sesi/form.ts';
import type { OutboxItem } from '../../../web/src/outbox/machine.ts';
import { aKsm, anAnggota, anIsiSesi, aPinjaman } from '../../support/build-kiriman.ts';

const TANGGAL = '2017-03-15';

function aGroup(rest: Partial<GroupData> = {}): GroupData {
  const { wilayah, ...ksm } = aKsm();
  return {
    ksm: { ...ksm, kelurahan: wilayah.kelurahan },
    anggota: [
      anAnggota('a1'),
      anAnggota('a2'),
      anAnggota('a3'),
      anAnggota('a4', { tanggalKeluar: '2017-02-01' }),
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

  it('goes round hadir, titip and absen by one tap each', () => {
    const hadir = { tanda: 'hadir', setoran: 7000 } as const;
    const titip = nextTanda(hadir, 5000);
    const absen = nextTanda(titip, 5000);
    expect(titip).toEqual({ tanda: 'titip', setoran: 7000 });
    expect(absen).toEqual({ tanda: 'absen', setoran: 0 });
    expect(nextTanda(absen, 5000)).toEqual({ tanda: 'hadir', setoran: 5000 });
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
    expect(cashOf(sent(form, group).isi, group.pinjaman)).toBe(totals.perubahanKas);
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
    expect(cashOf(sent(form, group).isi, group.pinjaman)).toBe(0);
  });

  it('takes the interval in force, the first one also for the days before it', () => {
    const jadwal = [
      { berlakuSejak: '2017-05-01', intervalHari: 14 as const },
      { berlakuSejak: '2017-01-04', intervalHari: 7 as const },
    ];
    expect(['2016-12-31', '2017-04-30', '2017-05-01'].map((t) => intervalOn(jadwal, t))).toEqual([
      7, 7, 14,
    ]);
  });
});

describe('cash before a meeting', () => {
  const unsentSesi = (tanggal: string, status: OutboxItem['state']['status']): OutboxItem => {
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
    expect(cashBefore(aGroup(), TANGGAL, [unsentSesi('2017-03-08', 'queued')], 'x')).toBe(15_000);
  });

  it('does not count what the server refused, nor the session being corrected', () => {
    expect(cashBefore(aGroup(), TANGGAL, [unsentSesi('2017-03-08', 'refused')], 'x')).toBe(0);
    expect(cashBefore(aGroup(), TANGGAL, [unsentSesi('2017-03-08', 'queued')], 'k-1')).toBe(0);
  });

  it('is unknown before a later session, and before anything was computed', () => {
    expect(cashBefore(aGroup(), TANGGAL, [unsentSesi('2017-03-22', 'queued')], 'x')).toBeNull();
    expect(cashBefore(aGroup({ readAt: 1 }), TANGGAL, [], 'x')).toBeNull();
  });
});
