// The menu and the banner.

export const menu = {
  judul: 'Menu utama',
  ksm: 'KSM',
  wilayah: 'Wilayah',
  kota: 'Kota',
  unggulan: 'Unggulan',
  upk: 'UPK',
  qs: 'Quick Status',
  kelola: 'Kelola',
  depan: 'Program',
  masuk: 'Masuk',
  keluar: 'Keluar',
  tanpaPeran: 'Akun ini belum diberi peran dan wilayah. Hubungi pengelola program.',
  belumTerkirim: (n: number) => `${String(n)} belum terkirim`,
  perluDiperbaiki: (n: number) => `${String(n)} perlu diperbaiki`,
  lihat: 'Lihat',
  takTersimpan:
    'HP tidak dapat menyimpan isian. Jangan tutup halaman ini; kosongkan ruang penyimpanan HP.',
  takDisalin:
    'HP tidak dapat menyimpan data untuk dipakai tanpa sambungan. Kosongkan ruang penyimpanan HP.',
  semuaTerkirim: 'Kiriman',
} as const;
