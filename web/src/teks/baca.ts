// Shown where something was to be read and could not be.

export const baca = {
  refused: 'Anda tidak berhak membaca ini. Bila seharusnya berhak, hubungi pengelola program.',
  broken:
    'Jawaban server tidak dapat dibaca. Muat ulang halaman ini; bila tetap begitu, beri tahu pengelola.',
  tidakTerbaca: (n: number) =>
    `${String(n)} catatan tidak dapat dibaca, jadi tidak tampil dan tidak dihitung di sini. Muat ulang halaman ini; bila tetap begitu, beri tahu pengelola.`,
  dariSalinan: (saat: string) => `Salinan di HP, dibaca ${saat}. Angka terbaru menunggu sambungan.`,
  tanpaSambungan: 'Tidak ada sambungan internet',
  /** Shown above a copy. */
  salinan: {
    refused: 'Anda tidak berhak lagi membaca ini. Yang tampil adalah salinan di HP.',
    broken: 'Jawaban server tidak dapat dibaca. Yang tampil adalah salinan di HP.',
  },
} as const;
