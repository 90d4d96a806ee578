// The five basic rules as the files explain them: what each one measures, and how.
import type { SetParameter } from '../../basics/parameter.ts';
import type { PerAturan } from '../../maturity/skor-aturan.ts';
import { hariTerakhir } from './hari-terakhir.ts';

type KeteranganAturan = readonly [arti: string, rumus: (p: SetParameter) => string];

export const RUMUS_ATURAN: PerAturan<KeteranganAturan> = {
  pertemuan: [
    'Pertemuan rutin',
    (p) => `(min(1; terlaksana ÷ rencana) + hadir ÷ slot hadir) ÷ 2 ${hariTerakhir(p)}`,
  ],
  tabungan: ['Tabungan rutin', (p) => `penabung ÷ slot tabungan ${hariTerakhir(p)}`],
  pembukuan: [
    'Pembukuan rutin',
    (p) =>
      `buku cocok ÷ buku diperiksa × min(1; sesi diperiksa ÷ (hari ÷ ${p.aturan.hariPerPemeriksaan}))`,
  ],
  pinjaman: [
    'Pinjaman dalam kelompok',
    (p) =>
      `(min(1; dana dipinjamkan ÷ ${p.aturan.danaBerputar}%) + min(1; anggota meminjam ÷ ${p.aturan.peminjam}%)) ÷ 2`,
  ],
  pengembalian: [
    'Pengembalian pinjaman; kosong bila tidak ada yang jatuh tempo',
    (p) => `dibayar tepat waktu ÷ jatuh tempo, toleransi ${p.aturan.toleransiHari} hari`,
  ],
};
