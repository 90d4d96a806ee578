// The page of a group: what it has earned, shared out among the members.
import { sebutKsm } from '../../writing/format.ts';

export const bagi = {
  catat: 'Bagi hasil',
  judul: 'Bagi hasil',
  bantuan:
    'Tulis hasil usaha kelompok yang dibagi. Bagian tiap anggota aktif dihitung dari catatan; jumlahnya tepat sampai rupiah terakhir.',
  kiriman: (ksm: string) => `Bagi hasil, ${ksm}`,
  jumlah: 'Hasil yang dibagi',
  tanggal: 'Tanggal',
  kunci: 'Dibagi menurut',
  kunciPilihan: { saldo: 'Saldo tabungan', rata: 'Sama rata' },
  cara: 'Cara membagikan',
  caraPilihan: {
    tunai: 'Bagian dibayar tunai, tabungan tetap',
    ditabung: 'Bagian ditambahkan ke tabungan',
    denganTabungan: 'Bagian dan semua tabungan dibayar tunai',
  },
  keterangan: 'Keterangan',
  lembar: 'Lembar pembagian',
  tanpaAnggota: 'tidak ada anggota aktif pada tanggal itu',
  anggota: 'Anggota',
  bagian: 'Bagian',
  tabungan: 'Tabungan',
  diterima: 'Diterima',
  jumlahSemua: 'Jumlah',
  tandaTangan: 'Tanda tangan',
  keluarKas: 'Dibayar kepada anggota',
  tabunganNaik: 'Ditambahkan ke tabungan',
  tabunganTurun: 'Tabungan yang dibayar',
  mulaiLagi: (tabungan: string) =>
    `Tabungan ${tabungan} dibayar kepada anggota aktif; buku tabungan mereka mulai lagi dari Rp0.`,
  lihat: 'Lembar',
  lihatApa: (apa: string) => `Lembar pembagian ${apa}`,
  judulLembar: (nama: string, tanggal: string) => `Bagi hasil ${sebutKsm(nama)}, ${tanggal}`,
  menurut: (jumlah: string, kunci: string, cara: string) =>
    `Hasil ${jumlah}, dibagi menurut ${kunci.toLowerCase()}. ${cara}.`,
  tidakAda: 'Lembar ini tidak ada: pembagiannya dibatalkan, atau dicatat tanpa lembar.',
  ditabung: 'bagi hasil',
  dibayar: 'dibayar saat bagi hasil',
} as const;
