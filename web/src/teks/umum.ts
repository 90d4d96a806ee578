// Words that any page may need.

export const aplikasi = 'Pendampingan KSM';

export const umum = {
  lewati: 'Langsung ke isi',
  memuat: 'Memuat…',
  tempatTanpaNama: 'nama tempat belum terbaca',
  cobaLagi: 'Coba lagi',
  opsional: 'boleh kosong',
  pilih: 'Pilih…',
  tidakAda: 'tidak ada',
  ya: 'Ya',
  tidak: 'Tidak',
  gagalMuat: 'Halaman ini belum dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
  isianPerluDiperbaiki: (n: number) =>
    n === 1 ? 'Satu isian perlu diperbaiki' : `${String(n)} isian perlu diperbaiki`,
  salahAngka: {
    minus: 'tulis tanpa minus',
    sen: 'tulis angka bulat, tanpa sen',
    bentuk: 'tulis angka, misalnya 15.000',
  },
} as const;
