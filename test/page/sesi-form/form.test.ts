// What the session form sends, from what was tapped and typed.
import { describe, expect, it } from 'vitest';
import { kasOfSesi } from '../../../functions/src/domain/records/money/gerak-kas.ts';
import { makeJadwalAngsuran } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { intervalOn } from '../../../functions/src/domain/records/interval-on.ts';
import type { FormSesi } from '../../../web/src/forms/session/form-sesi.ts';
import { fromKiriman, markAbsent } from '../../../web/src/forms/session/from-kiriman.ts';
import { withTanda } from '../../../web/src/forms/session/members.ts';
import { angsuranOf, usualTerms } from '../../../web/src/forms/session/new-loan.ts';
import { summarize } from '../../../web/src/forms/session/summarize.ts';
import { aPinjaman } from '../../support/records/build-kiriman.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { TANGGAL, aGroup, aForm, dueOf, sent } from './a-group.ts';
import { countingIds, type Plain, sameId } from '../../support/records/plain.ts';
import {
  toNewId,
  toAnggotaId,
  toPinjamanId,
} from '../../../functions/src/domain/basics/identitas.ts';

describe('the session form', () => {
  it('sends everybody active as present with the usual deposit when nothing was touched', () => {
    const { isi } = sent(aForm());
    expect(isi.hadir).toEqual(['a1', 'a2', 'a3']);
    expect(isi.setoran).toEqual({ a1: 5000, a2: 5000, a3: 5000 });
    expect(isi.titip).toEqual([]);
  });

  it('marks with one tap, and restores the usual deposit of a member who is present again', () => {
    const hadir = { tanda: 'hadir', setoran: 7000 } as const;
    const absen = withTanda(hadir, 'absen', 5000);
    expect(withTanda(hadir, 'titip', 5000)).toEqual({ tanda: 'titip', setoran: 7000 });
    expect(absen).toEqual({ tanda: 'absen', setoran: 0 });
    expect(withTanda(absen, 'hadir', 5000)).toEqual({ tanda: 'hadir', setoran: 5000 });
  });

  it('sends the deposit of an absent member who sent it along, and none of one who did not', () => {
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
    const angsuran = (jumlah: number | null): Plain<FormSesi['angsuran']> => ({
      'pinjaman-1': { bayar: true, jumlah, oleh: 'anggota' },
    });
    expect(sent(aForm({ angsuran: angsuran(null) })).isi.pembayaran[0]?.jumlah).toBe(102_000);
    expect(sent(aForm({ angsuran: angsuran(20_000) })).isi.pembayaran[0]?.jumlah).toBe(20_000);
  });

  it('sends nothing of a meeting that did not take place', () => {
    const { isi } = sent(aForm({ status: 'libur', notulen: 'Lebaran', kasDihitung: 1 }));
    expect(isi).toMatchObject({
      status: 'libur',
      hadir: [],
      setoran: {},
      kasDihitung: null,
      notulen: 'Lebaran',
    });
  });

  it('restores a refused session as it was filled in', () => {
    const group = aGroup();
    const form = aForm({
      pimpinan: toNewId('a1'),
      anggota: { a2: { tanda: 'titip', setoran: 3000 }, a3: { tanda: 'absen', setoran: 0 } },
      angsuran: { 'pinjaman-1': { bayar: true, jumlah: 20_000, oleh: 'tanggungRenteng' } },
      pinjamanBaru: [
        {
          id: toNewId('p9'),
          peminjam: toNewId('a1'),
          pokok: 100_000,
          cara: null,
          jasa: 3000,
          kali: 4,
          tujuan: 'modal',
        },
      ],
      kasLain: [
        {
          id: toNewId('k9'),
          jenis: 'tarikTabungan',
          arah: 'keluar',
          jumlah: 2500,
          keterangan: 'fotokopi',
          anggota: toNewId('a2'),
        },
      ],
      buku: { kas: 'ok', hadir: 'selisih' },
      keputusan: { musyawarah: 2, suara: 0, pengurus: 1 },
      kegiatan: 1,
      topikOjt: ['tabungan'],
      masalah: [{ id: toNewId('m1'), uraian: 'Harga bahan naik' }],
      kasDihitung: 10_000,
      alasanSelisih: 'uang receh tertinggal',
      notulen: 'catatan',
    });
    const refused = sent(form, group);
    const again = markAbsent(fromKiriman(refused, sameId('baru')), group);
    const resent = sent(again, group);
    expect(resent.isi).toEqual(refused.isi);
    expect(resent.id).toBe('baru');
  });

  it('adds up the meeting as the server will', () => {
    const group = aGroup();
    const form = aForm({
      anggota: { a3: { tanda: 'absen', setoran: 0 } },
      angsuran: { 'pinjaman-1': { bayar: true, jumlah: 20_000, oleh: 'anggota' } },
      pinjamanBaru: [
        {
          id: toNewId('p9'),
          peminjam: toNewId('a1'),
          pokok: 15_000,
          cara: null,
          jasa: 0,
          kali: 2,
          tujuan: '',
        },
      ],
      kasLain: [
        {
          id: toNewId('k9'),
          jenis: 'denda',
          arah: 'masuk',
          jumlah: 500,
          keterangan: '',
          anggota: '',
        },
      ],
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

  it('takes the interval in force, and the first one for earlier days', () => {
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
  const loan = {
    id: toPinjamanId('p9'),
    peminjam: toAnggotaId('a1'),
    pokok: 60_000,
    cara: null,
    jasa: null,
    kali: 2,
    tujuan: '',
  };

  it('is offered on the terms of the last one, its charge in proportion', () => {
    // The last: two instalments, Rp2.000 on Rp100.000.
    const group = aGroup();
    expect(usualTerms(group).kali).toBe(2);
    expect(angsuranOf(aForm(), group, loan)).toEqual([
      { jatuhTempo: '2017-03-22', pokok: 30_000, jasa: 600 },
      { jatuhTempo: '2017-03-29', pokok: 30_000, jasa: 600 },
    ]);
    expect(angsuranOf(aForm(), group, { ...loan, jasa: 0 })[0]?.jasa).toBe(0);
    expect(usualTerms(aGroup({ pinjaman: [] })).kali).toBe(10);
  });

  it('keeps instalments that were agreed differently until date or amount change', () => {
    const angsuran = [{ jatuhTempo: toTanggal('2017-05-01'), pokok: 60_000, jasa: 0 }];
    const kept = { ...loan, jasa: 0, kali: 1, jadwal: { tanggalCair: TANGGAL, angsuran } };
    expect(angsuranOf(aForm(), aGroup(), kept)).toEqual(angsuran);
    expect(angsuranOf(aForm(), aGroup(), { ...kept, pokok: 50_000 })).toEqual([
      { jatuhTempo: '2017-03-22', pokok: 50_000, jasa: 0 },
    ]);
    const moved = aForm({ tanggal: '2017-03-16' });
    expect(angsuranOf(moved, aGroup(), kept)[0]?.jatuhTempo).toBe('2017-03-23');
  });

  it('has a declining charge where the last one had, and none that nobody typed', () => {
    const angsuran = makeJadwalAngsuran({
      pokok: 100_000,
      jasa: 2_000,
      cara: 'menurun',
      kali: 2,
      tanggalCair: toTanggal('2017-03-01'),
      intervalHari: 7,
    });
    const group = aGroup({ pinjaman: [aPinjaman({ angsuran })] });
    expect(angsuranOf(aForm(), group, loan).map((it) => it.jasa)).toEqual([1_200, 600]);
    // Chosen where the last loan had none: it has to be typed first.
    const chosen = { ...loan, cara: 'menurun' as const };
    expect(angsuranOf(aForm(), aGroup(), chosen)).toEqual([]);
    expect(angsuranOf(aForm(), aGroup(), { ...chosen, jasa: 1_000 }).map((it) => it.jasa)).toEqual([
      600, 300,
    ]);
    expect(angsuranOf(aForm(), group, { ...loan, cara: 'flat' }).map((it) => it.jasa)).toEqual([
      0, 0,
    ]);
    const back = fromKiriman(sent(aForm({ pinjamanBaru: [loan] }), group), countingIds());
    expect(back.pinjamanBaru[0]).toMatchObject({ cara: 'menurun', jasa: 2_000 });
    expect(sent(back, group).isi.pinjamanBaru).toEqual(
      sent(aForm({ pinjamanBaru: [loan] }), group).isi.pinjamanBaru,
    );
  });
});

describe('jasa above the schedule', () => {
  it('is part of what was handed over, and is sent apart from what settles the loan', () => {
    const group = aGroup();
    const form = aForm({
      angsuran: {
        'pinjaman-1': { bayar: true, jumlah: 20_500, oleh: 'anggota', jasaLebih: 500 },
      },
    });
    const { isi } = sent(form, group);
    expect(isi.pembayaran).toEqual([
      { pinjaman: 'pinjaman-1', jumlah: 20_000, oleh: 'anggota', jasaLebih: 500 },
    ]);
    expect(kasOfSesi(isi, group.pinjaman)).toBe(summarize(form, group, dueOf).perubahanKas);
    expect(fromKiriman(sent(form, group), countingIds()).angsuran).toEqual(form.angsuran);
  });
});
