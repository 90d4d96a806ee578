// Levels. Their names are the programme's and stay Indonesian; the public page says what they mean.
import type { aturanPendek as idPendek, tingkat as id } from '../teks/tingkat.ts';
import type { Words } from './words.ts';

export const tingkat: Words<typeof id> = {
  judul: 'Level',
  tangga: (tingkat) => `Level ${tingkat}`,
  berjalan: 'current month',
  berjalanPendek: 'current',
};

/** The five rules in one word each, where there is no room for more. */
export const aturanPendek: Words<typeof idPendek> = {
  pertemuan: 'Meetings',
  tabungan: 'Savings',
  pembukuan: 'Books',
  pinjaman: 'Loans',
  pengembalian: 'Repayment',
};
