// The page of a group: its maturity over the months.
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';

export const arah = {
  tampilkan: 'Angka',
  ps: 'Skor Panca Sutra',
  bacaan: (bulan: string, nilai: string, tingkat: string) => `${bulan}: ${nilai} · ${tingkat}`,
  petunjuk: 'Sentuh grafik untuk membaca satu bulan.',
  tigaTahun: 'Muat bulan-bulan sebelumnya',
  tabel: (n: number) => `Tabel ${formatAngka(n)} bulan`,
  garisTingkat: 'Garis putus-putus: 60 untuk Berkembang, 75 Berdaya, 85 Mandiri.',
  garisAturan: 'Garis putus-putus: 70 cukup, 85 konsisten.',
} as const;
