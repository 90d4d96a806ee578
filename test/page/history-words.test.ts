import { describe, expect, it } from 'vitest';
import { diffRecords } from '../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { toKodeKelurahan, wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';
import { describeRiwayat, placesIn } from '../../web/src/ui/history-words.ts';
import { aKsm, anAnggota, aPinjaman, aSesi } from '../support/records/build-kiriman.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';

const NAMES = new Map([
  ['a1', 'Aminah'],
  ['a2', 'Budi'],
]);

/** The words of a change as the server would store it. */
function wordsOf(koleksi: string, before: object | null, after: object): string[] {
  const perubahan = diffRecords(koleksi, 'x', before, after);
  return describeRiwayat({ perubahan }, NAMES).map((it) => `${it.label}: ${it.isi}`);
}

describe('the words of a change', () => {
  it('name the kelurahan of a group that moved, and never by a code', () => {
    const at = (kode: string) => ({ ...aKsm(), wilayah: wilayahOf(toKodeKelurahan(kode)) });
    const perubahan = diffRecords('ksm', 'x', at('32.73.01.1001'), at('32.73.01.1002'));
    expect(placesIn([{ perubahan }])).toStrictEqual(['32.73.01.1001', '32.73.01.1002']);
    const names = new Map([['32.73.01.1002', 'Suka Maju']]);
    expect(describeRiwayat({ perubahan }, names)).toStrictEqual([
      { label: 'Kelurahan/desa', isi: 'nama tempat belum terbaca menjadi Suka Maju' },
    ]);
  });

  it('describe a new session in one line, without ids and areas', () => {
    const sesi = aSesi({ tanggal: toTanggal('2017-03-01'), setoran: { a1: 5000, a2: 4000 } });
    expect(wordsOf('sesi', null, sesi)).toEqual([
      'Sesi: 01-03-2017, dilaksanakan, 3 hadir, setoran Rp9.000',
    ]);
  });

  it('say how a member left, what was set off and what was given up', () => {
    const member = anAnggota('a1');
    const penyelesaian = {
      tanggal: toTanggal('2017-06-28'),
      sisaTabungan: 3000,
      pinjaman: [{ pinjaman: 'p1', jumlah: 1300, cara: 'dihapus' }],
    };
    expect(
      wordsOf('anggota', { anggota: [member] }, { anggota: [{ ...member, penyelesaian }] }),
    ).toEqual(['Anggota › Aminah › Penyelesaian: 28-06-2017, sisa tabungan Rp3.000']);
    const shared = {
      tanggal: toTanggal('2017-12-28'),
      jumlah: 0,
      jenis: 'bagiHasil',
      pembagian: { jumlah: 66_500, kunci: 'saldo', cara: 'ditabung', lembar: [{}, {}] },
    };
    expect(wordsOf('kasLain', null, shared)).toEqual([
      'Kas lain: 28-12-2017, bagi hasil, Rp0, hasil Rp66.500 untuk 2 anggota',
    ]);
    const pinjaman = aPinjaman();
    const paid = { tanggal: toTanggal('2017-06-28'), jumlah: 1300, sesi: null };
    const pembayaran = [
      { ...paid, id: 'b1', oleh: 'dihapus' },
      { ...paid, id: 'b2', oleh: 'anggota', potongan: true },
    ];
    expect(wordsOf('pinjaman', pinjaman, { ...pinjaman, pembayaran })).toEqual([
      'Pembayaran: 28-06-2017, Rp1.300, dihapus dari tagihan',
      'Pembayaran: 28-06-2017, Rp1.300, dipotong dari tabungan',
    ]);
  });

  it('say nothing of a value that cannot be read, and the rest all the same', () => {
    const line = { koleksi: 'sesi', id: 'x', sebelum: null };
    const perubahan = [
      { ...line, jalur: 'kegiatan', sesudah: '{"rusak' },
      { ...line, jalur: 'kasDihitung', sesudah: '7000' },
    ];
    const words = describeRiwayat({ perubahan }, NAMES).map((it) => `${it.label}: ${it.isi}`);
    expect(words).toContain('Kas dihitung: Rp7.000');
  });

  it('say what a correction changed, member by member', () => {
    const before = aSesi({ setoran: { a1: 5000 }, hadir: ['a1', 'a2'], urut: 1 });
    const after = aSesi({ setoran: { a1: 7000 }, hadir: ['a1'], urut: 2, kasDihitung: 7000 });
    expect(wordsOf('sesi', before, after)).toEqual([
      'Kehadiran: 2 orang menjadi 1 orang',
      'Setoran › Aminah: Rp5.000 menjadi Rp7.000',
      'Kas dihitung: Rp7.000',
    ]);
  });

  it('say what the city accepted and sent back, and nothing of the mark that a correction leaves', () => {
    const found = { urut: 3, alasan: null, oleh: 'u', pada: 'x', berubah: false };
    const one = { id: 's1', tanggal: '2017-03-01', status: 'dilaksanakan', ...found };
    const first = {
      ksmId: 'k',
      wilayah: {},
      pendaftaran: { ...found, hasil: 'diterima' },
      sesi: [{ ...one, hasil: 'diterima' }],
      perluDiperbaiki: false,
      urut: 4,
    };
    expect(wordsOf('pemeriksaan', null, first)).toEqual([
      'Pendaftaran: diterima',
      'Sesi: 1 sesi diterima',
    ]);
    const later = {
      ...first,
      sesi: [
        { ...one, hasil: 'dikembalikan', alasan: 'Hitung lagi' },
        { ...one, id: 's2', tanggal: '2017-03-08', hasil: 'diterima' },
      ],
      perluDiperbaiki: true,
    };
    expect(wordsOf('pemeriksaan', first, later)).toEqual([
      'Sesi: dikembalikan',
      'Sesi 08-03-2017: diterima',
    ]);
    const settled = { ...one, jenis: 'bagiHasil', catatan: ['c1'], hasil: 'diterima' };
    expect(wordsOf('pemeriksaan', null, { ...first, penyelesaian: [settled] })).toEqual([
      'Pendaftaran: diterima',
      'Sesi: 1 sesi diterima',
      'Penyelesaian: 1 penyelesaian diterima',
    ]);
    const another = { ...settled, id: 'k2', tanggal: '2017-03-08' };
    const both = { ...first, penyelesaian: [settled, another] };
    expect(wordsOf('pemeriksaan', { ...first, penyelesaian: [settled] }, both)).toEqual([
      'Penyelesaian 08-03-2017: diterima',
    ]);
    const back = [{ ...settled, hasil: 'dikembalikan', alasan: 'Hitung lagi' }, another];
    expect(wordsOf('pemeriksaan', both, { ...first, penyelesaian: back })).toEqual([
      'Penyelesaian: dikembalikan',
    ]);
    expect(wordsOf('pemeriksaan', first, { ...first, penyelesaian: [settled] })).toEqual([
      'Penyelesaian: 1 penyelesaian diterima',
    ]);
    const marked = { ...first, sesi: [{ ...one, hasil: 'diterima', berubah: true }] };
    expect(wordsOf('pemeriksaan', first, marked)).toEqual([]);
  });

  it('name the member who left, and the one who came', () => {
    const list = (anggota: object[]) => ({ ksmId: 'k', wilayah: {}, anggota, urut: 1 });
    const before = list([anAnggota('a1')]);
    const after = list([
      anAnggota('a1', { tanggalKeluar: toTanggal('2017-07-01'), jabatan: 'ketua' }),
      anAnggota('a9', { nama: 'Citra' }),
    ]);
    expect(wordsOf('anggota', before, after)).toEqual([
      'Anggota › Aminah › Tanggal keluar: 01-07-2017',
      'Anggota › Aminah › Jabatan: anggota menjadi ketua',
      'Anggota: Citra, anggota, perempuan, tanggal masuk 04-01-2017',
    ]);
  });

  it('describe a payment on a loan, and its cancellation', () => {
    const loan = aPinjaman();
    const bayar = { id: 'b1', tanggal: '2017-03-08', jumlah: 51_000, oleh: 'anggota', sesi: null };
    const paid = { ...loan, pembayaran: [bayar] };
    expect(wordsOf('pinjaman', loan, paid)).toEqual(['Pembayaran: 08-03-2017, Rp51.000']);
    expect(wordsOf('pinjaman', paid, loan)).toEqual(['Pembayaran: dihapus: 08-03-2017, Rp51.000']);
    expect(wordsOf('pinjaman', loan, { ...loan, dibatalkan: true })).toEqual([
      'Pinjaman: dibatalkan',
    ]);
  });

  it('say that a field was emptied, and nothing where only technical numbers changed', () => {
    const ksm = aKsm({ tanggalMulaiPendampingan: toTanggal('2017-02-01') });
    expect(wordsOf('ksm', ksm, { ...ksm, tanggalMulaiPendampingan: null, urut: 5 })).toEqual([
      'Mulai pendampingan: 01-02-2017 menjadi kosong',
    ]);
    expect(wordsOf('ksm', ksm, { ...ksm, urut: 6 })).toEqual([]);
  });
});
