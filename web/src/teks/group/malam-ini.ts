// What waits for a facilitator in the evening.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const malamIni = {
  judul: 'Malam ini',
  tidakAda: 'Tidak ada yang menunggu: semua pertemuan tercatat dan terkirim.',
  belumTerkirim: 'Belum terkirim',
  ditolak: 'perlu diperbaiki',
  menunggu: (n: number) => `${formatAngka(n)} catatan dikirim sendiri begitu ada sambungan`,
  belumSelesai: 'Belum selesai diisi',
  pertemuan: 'Pertemuan menurut jadwal',
  hariIni: 'hari ini',
  lain: (nama: string, bagian: string) => `${nama}: ${bagian}`,
  sesi: (nama: string, tanggal: string | null) =>
    tanggal ? `Sesi ${nama}, ${tanggal}` : `Sesi ${nama}`,
  koreksi: (nama: string, tanggal: string | null) =>
    tanggal ? `Koreksi sesi ${nama}, ${tanggal}` : `Koreksi sesi ${nama}`,
  pembatalan: (nama: string) => `${nama}: Pembatalan`,
  berikutnya: (tanggal: string) => `Catat sesi berikutnya, ${tanggal}`,
  lainnya: (n: number) => `${formatAngka(n)} pertemuan lain`,
} as const;
