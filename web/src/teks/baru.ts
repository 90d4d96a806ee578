// A new version of the page, and what waits while nobody is signed in.

export const baru = {
  judul: 'Versi baru',
  siap: 'Versi baru sudah siap.',
  pakai: 'Pakai sekarang',
  selesaikanIsian: 'Masih ada isian yang sedang diketik. Simpan atau tutup dahulu.',
  belumTerhapus:
    'Data dan isian akun yang sudah keluar belum terhapus dari HP ini. HP terus mencobanya; biarkan halaman ini terbuka.',
  masuk: 'Masuk untuk mengirim',
  pemberitahuan: 'Pemberitahuan',
} as const;
