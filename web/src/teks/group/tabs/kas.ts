// The page of a group: cash besides savings and loans.
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';

export const kas = {
  judul: 'Kas lain',
  pengantar: 'Uang masuk atau keluar selain setoran, pinjaman, dan angsuran.',
  kosong: 'Belum ada kas lain yang tercatat.',
  catat: 'Catat kas lain',
  catatJudul: 'Kas lain di luar sesi',
  bantuan: 'Yang terjadi dalam pertemuan dicatat di formulir sesi.',
  kiriman: (jenis: string, ksm: string) => `Kas lain: ${jenis.toLowerCase()}, ${ksm}`,
  apa: (jenis: string, jumlah: number, tanggal: string) =>
    `${jenis.toLowerCase()} ${formatRupiah(jumlah)}, ${tanggal}`,
  diSesi: 'dalam sesi',
} as const;
