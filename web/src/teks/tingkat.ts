// Levels.

import type { PerAturan } from '../../../functions/src/domain/maturity/skor-aturan.ts';

export const tingkat = {
  judul: 'Tingkat',
  tangga: (tingkat: string) => `Tingkat ${tingkat}`,
  berjalan: 'bulan berjalan',
  berjalanPendek: 'berjalan',
} as const;

/** The five rules in one word each, where there is no room for more. */
export const aturanPendek = {
  pertemuan: 'Pertemuan',
  tabungan: 'Tabungan',
  pembukuan: 'Pembukuan',
  pinjaman: 'Pinjaman',
  pengembalian: 'Pengembalian',
} as const satisfies PerAturan<string>;
