// Signing out where something is not sent or not saved. Loaded with it.

export const keluar = {
  kiriman: (n: number) =>
    `Masih ada ${String(n)} catatan yang belum terkirim. Catatan tetap tersimpan di HP ini dan dikirim setelah Anda masuk lagi.`,
  draf: (n: number) => `${String(n)} isian yang belum disimpan akan dihapus dari HP ini.`,
  takTerhitung:
    'HP tidak dapat memeriksa catatan dan isian yang tersimpan. Mungkin ada yang tertinggal di HP ini.',
  tanya: 'Keluar sekarang?',
} as const;
