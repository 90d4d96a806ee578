// What stands where something was to be read and was not.

export const baca = {
  refused: 'Anda tidak berhak membaca ini. Bila seharusnya berhak, hubungi koordinator kota.',
  broken:
    'Jawaban server tidak dapat dibaca. Muat ulang halaman ini; bila tetap begitu, beri tahu pengelola.',
  /** Above a copy that is shown all the same. */
  salinan: {
    refused: 'Anda tidak berhak lagi membaca ini. Yang tampil adalah salinan di HP.',
    broken: 'Jawaban server tidak dapat dibaca. Yang tampil adalah salinan di HP.',
  },
} as const;
