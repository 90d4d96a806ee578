// The page of a group: its sessions.
import { formatAngka, formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';

export const sesi = {
  judul: 'Daftar sesi',
  jumlah: (terlaksana: number, lain: number) =>
    lain > 0
      ? `${formatAngka(terlaksana)} sesi terlaksana, ${formatAngka(lain)} libur atau tidak jadi`
      : `${formatAngka(terlaksana)} sesi terlaksana`,
  terbaru: (n: number, dimuat: boolean) =>
    `${formatAngka(n)} sesi terbaru${dimuat ? '; sesi sebelumnya sedang dimuat' : ' saja'}.`,
  rincian: 'Rincian',
  apa: (tanggal: string) => `sesi ${tanggal}`,
  hadir: 'Hadir',
  titip: 'Titip setoran',
  setoran: 'Setoran',
  angsuran: 'Angsuran diterima',
  pinjamanBaru: 'Pinjaman dicairkan',
  pimpinan: 'Pimpinan',
  notulis: 'Notulis',
  buku: 'Buku diperiksa',
  kasDihitung: 'Kas dihitung',
  kasSeharusnya: (n: number) => `menurut catatan ${formatRupiah(n)}`,
  masalah: 'Masalah',
  topik: 'Topik belajar',
  notulen: 'Notulen',
} as const;
