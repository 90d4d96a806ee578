// Recap columns in rupiah: savings, loans, and what was paid back on time.
import { totalBeredar } from '../../recap/rekap.ts';
import type { KolomRekap } from './bentuk-kolom.ts';

const KEMBALI = 'Pengembalian Pinjaman';

export const KOLOM_UANG: readonly KolomRekap[] = [
  {
    kunci: 'tabungan',
    judul: ['Total Tabungan (Rp)'],
    nama: 'Total Tabungan (Rp)',
    arti: 'Semua setoran tabungan anggota sejak KSM berdiri, juga yang sudah ditarik kembali',
    rumus: () => 'jumlah setoran s.d. tanggal laporan',
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: (a) => a.tabungan,
  },
  {
    kunci: 'saldoTabungan',
    judul: ['Saldo Tabungan (Rp)'],
    nama: 'Saldo Tabungan (Rp)',
    arti: 'Tabungan yang masih dimiliki anggota; kosong bila salah satu KSM belum dihitung',
    rumus: () => 'jumlah setoran − jumlah penarikan tabungan s.d. tanggal laporan',
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: (a) => a.saldoTabungan ?? 0,
    ada: (a) => a.saldoTabungan !== null,
  },
  {
    kunci: 'beredar',
    judul: ['Pinjaman Beredar (Rp)'],
    nama: 'Pinjaman Beredar (Rp)',
    arti: 'Pokok pinjaman yang belum lunas dari semua sumber: dalam kelompok, UPK, PPMK dan mitra',
    rumus: () => 'pokok cair − pokok terbayar s.d. tanggal laporan',
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: totalBeredar,
  },
  {
    kunci: 'jatuhTempo',
    judul: [KEMBALI, 'Jatuh Tempo (Rp)'],
    nama: 'Jatuh Tempo (Rp)',
    arti: 'Angsuran pokok dan jasa yang batas toleransinya sudah lewat',
    rumus: (p) =>
      `angsuran jatuh tempo dalam ${p.jendela.hari} hari yang berakhir ${p.aturan.toleransiHari} hari sebelum tanggal laporan`,
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: (a) => a.jatuhTempo,
  },
  {
    kunci: 'tepatWaktu',
    judul: [KEMBALI, 'Dibayar Tepat Waktu (Rp)'],
    nama: 'Dibayar Tepat Waktu (Rp)',
    arti: 'Bagian angsuran itu yang dibayar tepat waktu, juga lewat tanggung renteng',
    rumus: (p) => `dibayar paling lambat ${p.aturan.toleransiHari} hari setelah jatuh tempo`,
    satuan: 'rupiah',
    jenis: 'rupiah',
    nilai: (a) => a.tepatWaktu,
  },
  {
    kunci: 'persenTepatWaktu',
    judul: [KEMBALI, '%'],
    nama: '% Tepat Waktu',
    arti: 'Pengembalian tepat waktu; kosong bila tidak ada yang jatuh tempo',
    rumus: () => 'Dibayar Tepat Waktu ÷ Jatuh Tempo × 100',
    satuan: 'persen',
    jenis: 'persen',
    pembilang: 'tepatWaktu',
    penyebut: ['jatuhTempo'],
  },
];
