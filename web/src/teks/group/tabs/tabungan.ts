// The page of a group: its savings.
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';

export const tabungan = {
  judul: 'Buku tabungan',
  belumDibagi: (jumlah: string) =>
    `Penarikan ${jumlah} belum dibagi per anggota: dicatat sebelum nama anggota diminta. Pilih anggotanya di Kas lain di bawah.`,
  totalSetoran: 'Total tabungan (semua setoran)',
  totalAwal: 'Saldo awal',
  menurutPenilaian: (tanggal: string) =>
    `Menurut penilaian ${tanggal}. Buku tiap anggota dihitung dari semua catatan, yang sedang dimuat.`,
  totalTarik: 'Penarikan tabungan',
  totalBagi: 'Berubah saat bagi hasil',
  saldo: 'Saldo tabungan',
  perAnggota: 'Per anggota',
  perSesi: 'Per sesi',
  anggota: 'Anggota',
  saldoAnggota: 'Saldo',
  kali: (n: number) => `${formatAngka(n)} setoran`,
  terakhir: (tanggal: string) => `terakhir ${tanggal}`,
  belumMenyetor: 'belum menyetor',
  tanggal: 'Tanggal',
  penabung: 'Penabung',
  setoran: 'Setoran',
  berjalan: 'Jumlah berjalan',
  titip: 'titip',
  bukuUntuk: 'Buku anggota',
  pilih: 'Semua anggota',
  kosong: 'Belum ada setoran yang tercatat.',
  tarikan: 'Penarikan',
  tarikanOleh: (nama: string) => `Penarikan ${nama}`,
  tarikanBelumDibagi: 'Penarikan, belum dibagi per anggota',
  tanpaNama: 'anggota lama',
} as const;
