// What a successor is told of a group.
import { describe, expect, it } from 'vitest';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { Angsuran } from '../../../functions/src/domain/records/money/pinjaman.ts';
import {
  lastMeetings,
  openLoans,
  promised,
} from '../../../web/src/screens/print/hand-over/hand-over.ts';
import { aPinjaman, aSesi, anAnggota } from '../../support/records/build-kiriman.ts';
import { aGroup } from '../sesi-form/a-group.ts';

const TODAY = toTanggal('2017-07-05');
const anggota = [anAnggota('a1', { nama: 'Tini' }), anAnggota('a2', { nama: 'Yati' })];
const due = (jatuhTempo: string, pokok = 50_000): Angsuran => ({
  jatuhTempo: toTanggal(jatuhTempo),
  pokok,
  jasa: 5000,
});
const paid = (tanggal: Tanggal, jumlah: number) => ({
  id: `b-${tanggal}`,
  tanggal,
  jumlah,
  oleh: 'anggota' as const,
  sesi: null,
});

describe('the last meetings', () => {
  it('are the three that were held last, without those that were called off', () => {
    const sesi = [
      aSesi({
        id: 's1',
        tanggal: toTanggal('2017-06-07'),
        hadir: ['a1', 'a2'],
        setoran: { a1: 2000 },
      }),
      aSesi({ id: 's2', tanggal: toTanggal('2017-06-14'), notulen: 'Yati menyusul.' }),
      aSesi({ id: 's3', tanggal: toTanggal('2017-06-21'), status: 'libur' }),
      aSesi({ id: 's4', tanggal: toTanggal('2017-06-28') }),
      aSesi({ id: 's5', tanggal: toTanggal('2017-05-31') }),
    ];
    const meetings = lastMeetings(aGroup({ anggota, sesi }));
    expect(meetings.map(({ tanggal }) => tanggal)).toStrictEqual([
      '2017-06-28',
      '2017-06-14',
      '2017-06-07',
    ]);
    expect(meetings[2]).toMatchObject({ hadir: 2, anggota: 2, setoran: 2000 });
    expect(meetings[1]).toMatchObject({ notulen: 'Yati menyusul.' });
  });
});

describe('the loans', () => {
  it('say what is late and what falls due next; those that are late come first', () => {
    const onTime = aPinjaman({
      id: 'p1',
      peminjam: 'a1',
      angsuran: [due('2017-06-28'), due('2017-07-05'), due('2017-07-12')],
      pembayaran: [paid(toTanggal('2017-06-28'), 55_000)],
    });
    const late = aPinjaman({
      id: 'p2',
      peminjam: 'a2',
      angsuran: [due('2017-06-21'), due('2017-07-19')],
      pembayaran: [paid(toTanggal('2017-06-21'), 20_000)],
    });
    const over = aPinjaman({
      id: 'p3',
      peminjam: null,
      sumber: 'upk',
      angsuran: [due('2017-01-31')],
    });
    const repaid = aPinjaman({
      id: 'p4',
      peminjam: 'a1',
      angsuran: [due('2017-06-28')],
      pembayaran: [paid(toTanggal('2017-06-28'), 55_000)],
    });
    const group = aGroup({ anggota, pinjaman: [onTime, late, over, repaid] });
    expect(openLoans(group, TODAY)).toStrictEqual([
      { peminjam: null, isUpk: true, sisa: 55_000, terlambat: 55_000, berikutnya: null },
      {
        peminjam: 'Yati',
        isUpk: false,
        sisa: 90_000,
        terlambat: 35_000,
        berikutnya: { tanggal: '2017-07-19', jumlah: 55_000 },
      },
      {
        peminjam: 'Tini',
        isUpk: false,
        sisa: 110_000,
        terlambat: 0,
        berikutnya: { tanggal: '2017-07-05', jumlah: 55_000 },
      },
    ]);
  });
});

describe('what was promised', () => {
  it('is the next meeting, plans without approval and partners of whom nothing came', () => {
    const plan = (id: string, anggotaId: string, disetujui: string | null) => ({
      isi: { id, ksmId: 'k', jenis: 'rencanaUsaha', anggota: anggotaId, disetujui },
      dibatalkan: false,
    });
    const partner = (mitra: string, rest: object) => ({
      isi: { id: mitra, mitra, mulai: '2017-03-01', akhir: null, realisasi: [], ...rest },
      dibatalkan: false,
    });
    const papers = {
      dokumen: [plan('d1', 'a1', null), plan('d2', 'a2', null), plan('d3', 'a2', '2017-05-01')],
      kemitraan: [
        partner('Koperasi Maju', {}),
        partner('Bank Desa', { realisasi: ['2017-04-01'] }),
        partner('PT Lama', { akhir: '2017-06-30' }),
      ],
      pelatihan: [],
      readAt: 1,
    } as unknown as Parameters<typeof promised>[1];
    const group = aGroup({ anggota, sesi: [aSesi({ tanggal: toTanggal('2017-06-28') })] });
    expect(promised(group, papers, TODAY)).toStrictEqual({
      pertemuan: '2017-07-05',
      rencanaUsaha: ['Tini'],
      mitra: [{ nama: 'Koperasi Maju', sejak: '2017-03-01' }],
    });
    expect(promised(group, null, TODAY)).toMatchObject({ rencanaUsaha: [], mitra: [] });
  });
});
