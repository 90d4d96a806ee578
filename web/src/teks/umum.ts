// Words that any page may need.

export const umum = {
  lewati: 'Langsung ke isi',
  memuat: 'Memuat…',
  cobaLagi: 'Coba lagi',
  kembali: 'Kembali',
  opsional: 'boleh kosong',
  pilih: 'Pilih…',
  tidakAda: 'tidak ada',
  ya: 'Ya',
  gagalMuat: 'Halaman ini belum dapat dimuat. Periksa sambungan internet, lalu coba lagi.',
  dariSalinan: (saat: string) => `Salinan di HP, dibaca ${saat}. Angka terbaru menunggu sambungan.`,
  tanpaSambungan: 'Tidak ada sambungan internet',
  isianPerluDiperbaiki: (n: number) =>
    n === 1 ? 'Satu isian perlu diperbaiki' : `${String(n)} isian perlu diperbaiki`,
  salahAngka: {
    minus: 'tulis tanpa minus',
    sen: 'tulis angka bulat, tanpa sen',
    bentuk: 'tulis angka, misalnya 15.000',
  },
} as const;
