// Photos of book pages: taken in the form, waiting on the phone, shown to the Askot.
import { formatAngka } from '../../../functions/src/domain/basics/format.ts';

const kb = (bytes: number) => `${formatAngka(Math.ceil(bytes / 1000))} kB`;

export const foto = {
  judul: 'Foto halaman buku',
  bantuan:
    'Foto halaman buku kelompok untuk sesi ini, supaya Askot dapat mencocokkan angkanya. Hanya halaman buku: tanpa wajah, KTP, kartu keluarga, atau halaman lain.',
  dataPribadi:
    'Nama dan angka di halaman itu data pribadi: hanya dilihat petugas yang boleh membaca catatan anggota, dicatat siapa yang membuka, dan dihapus sesudah masa simpannya. Lokasi tidak ikut dikirim.',
  ambil: 'Ambil foto',
  pilih: 'Pilih foto',
  mengecilkan: 'Foto sedang dikecilkan…',
  gagal: {
    unreadable: 'Foto ini tidak dapat dibaca. Ambil lagi dengan kamera, atau pilih foto lain.',
    full: 'HP tidak dapat menyimpan foto ini. Sesi tetap dapat disimpan tanpa foto.',
    known: 'Foto ini sudah ada.',
  },
  tidakDipakai: 'Foto halaman buku tidak dipakai saat ini.',
  cukup: (n: number) => `Sudah ${String(n)} foto, tidak dapat ditambah.`,
  nomor: (n: number, ukuran: number) => `Foto ${String(n)}, ${kb(ukuran)}`,
  tersimpan: 'Tersimpan di HP; dikirim setelah sesinya diterima server.',
  hapus: 'Hapus',
  hapusApa: (n: number) => `Hapus foto ${String(n)}`,
  hapusYakin: 'Hapus foto ini? Foto belum ada di server dan tidak dapat dikembalikan.',
  judulKiriman: (nama: string) => `Foto buku ${nama}`,
  antrean: {
    judul: 'Foto yang belum terkirim',
    status: {
      form: 'Bersama isian yang belum disimpan',
      session: 'Menunggu sesinya diterima',
      refused: 'Sesinya ditolak atau ditepikan: foto menunggu sampai sesi diperbaiki atau dihapus',
      ready: 'Siap dikirim',
      loose: 'Tanpa sesi',
    },
    ditolak: 'Ditolak',
    sampai: (sent: number, ukuran: number) => `${kb(sent)} dari ${kb(ukuran)} terkirim`,
    kirimLagi: 'Kirim lagi',
  },
  keluar: (n: number) =>
    `Masih ada ${String(n)} foto yang belum terkirim. Foto tetap tersimpan di HP ini dan dikirim setelah Anda masuk lagi.`,
  cadangan: (n: number) =>
    `${String(n)} foto dari isian yang belum disimpan tidak ikut dalam berkas. Simpan dulu sesinya.`,
  kota: {
    lihat: (n: number, banyak: number) =>
      banyak === 1 ? 'Lihat foto halaman buku' : `Lihat foto halaman buku ${String(n)}`,
    alt: (tanggal: string, n: number) => `Foto halaman buku ${String(n)}, sesi ${tanggal}`,
    diterima: (saat: string) => `Diterima ${saat}`,
    tutup: 'Tutup foto',
    penuh: 'Buka ukuran penuh',
    gagal: 'Foto tidak dapat dibuka. Coba lagi.',
    gagalDaftar: 'Foto halaman buku tidak dapat dimuat.',
    dicatat: 'Siapa yang membuka foto dicatat.',
  },
} as const;
