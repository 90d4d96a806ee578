// Shown after a form was saved.

export const tersimpan = {
  judul: 'Tersimpan di HP, akan dikirim',
  isi: 'Anda boleh menutup halaman ini. Catatan dikirim sendiri begitu ada sambungan.',
  mengirim: 'Sedang dikirim…',
  menunggu: 'Menunggu catatan lain terkirim dahulu.',
  menungguMasuk: 'Perlu masuk lagi sebelum dikirim.',
  terkirim: 'Terkirim',
  diterima: (nomor: string, saat: string) => `Diterima server. Tanda terima ${nomor}, ${saat}`,
  ditolak: 'Ditolak server',
  ditepikan: 'Ditepikan, tidak dikirim',
  perbaiki: 'Perbaiki',
  masukUntukKirim: 'Masuk untuk mengirim',
  keKsm: 'Lihat KSM',
  keDaftar: 'Ke daftar KSM',
  bentrok:
    'Catatan ini sudah dikirim, atau disimpan dari tab lain dengan isi yang berbeda. Periksa di «Belum terkirim» sebelum menyimpan lagi.',
  gagalSimpan: 'HP tidak dapat menyimpan. Periksa sisa ruang penyimpanan, lalu coba lagi.',
} as const;
