// A new version of the page, and what waits while nobody is signed in.

export const baru = {
  judul: 'Versi baru',
  siap: 'Versi baru sudah siap.',
  pakai: 'Pakai sekarang',
  selesaikanIsian: 'Masih ada isian yang sedang diketik. Simpan atau tutup dahulu.',
  masuk: 'Masuk untuk mengirim',
} as const;
