// Correcting and cancelling a session that was accepted.
import { formatRupiah } from '../../../../functions/src/domain/basics/format.ts';

export const koreksi = {
  judul: 'Koreksi sesi',
  judulKiriman: (nama: string, tanggal: string) => `Koreksi sesi ${nama}, ${tanggal}`,
  penjelasan: (tanggal: string) =>
    `Sesi ${tanggal} sudah diterima. Perbaiki yang keliru saja; isi lama tetap tersimpan dalam riwayat.`,
  alasan: 'Alasan koreksi',
  alasanBantuan: 'Misalnya: setoran Bu Siti tertulis dua kali.',
  // A reason has 500 letters at most.
  dikembalikan: (kota: string, alasan: string) =>
    `${`Dikembalikan Askot ${kota}`.trim()}: ${alasan}`.slice(0, 500),
  simpan: 'Simpan koreksi',
  mulai: 'Kembali ke isi yang diterima',
  mulaiYakin: 'Buang perubahan dan kembali ke isi yang sudah diterima?',
  gagal: {
    missing: 'Sesi ini tidak ditemukan, atau sudah dibatalkan.',
    // The rules deny a missing record just as they deny someone else's.
    refused: 'Sesi ini tidak ditemukan, atau sudah dibatalkan.',
    unreachable: 'Isi sesi ini belum ada di HP. Sambungkan internet, lalu coba lagi.',
  },
  batalkan: 'Sesi ini tidak pernah ada? Batalkan',
} as const;

export const batal = {
  judul: 'Batalkan sesi',
  penjelasan:
    'Sesi yang dibatalkan tidak dihitung lagi. Isinya tetap tersimpan dalam riwayat, lengkap dengan alasannya.',
  akibat: 'Yang ikut ditarik kembali',
  setoran: (n: number) => `setoran ${formatRupiah(n)}`,
  angsuran: (n: number) => `angsuran ${formatRupiah(n)}`,
  pinjaman: (n: number) => `${String(n)} pinjaman baru`,
  kasLain: (n: number) => `${String(n)} catatan kas lain`,
  tanpaUang: 'tidak ada uang',
  alasan: 'Alasan pembatalan',
  apa: (tanggal: string) => `sesi ${tanggal}`,
  simpan: 'Batalkan sesi ini',
} as const;
