// Levels.

export const tingkat = {
  judul: 'Tingkat',
  tangga: (tingkat: string) => `Tingkat ${tingkat}`,
  berjalan: 'bulan berjalan',
  berjalanPendek: 'berjalan',
} as const;

/** The five rules in one word each, where there is no room for more. */
export const aturanPendek = [
  'Pertemuan',
  'Tabungan',
  'Pembukuan',
  'Pinjaman',
  'Pengembalian',
] as const;
