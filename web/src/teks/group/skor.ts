// What the scores are called that carry a level.
import type { KodeSyarat } from '../../../../functions/src/domain/maturity/capaian.ts';

export const SKOR: Readonly<Partial<Record<KodeSyarat, string>>> = {
  ps: 'Skor Panca Sutra',
  sk: 'Skor modal sosial',
  aturan1: 'Pertemuan',
  aturan2: 'Tabungan',
  aturan3: 'Pembukuan',
  aturan4: 'Pinjaman dalam kelompok',
  aturan5: 'Pengembalian',
};
