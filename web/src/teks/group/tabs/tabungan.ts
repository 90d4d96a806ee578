// The page of a group: its savings.
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';

export const tabungan = {
  judul: 'Buku tabungan',
  pengantar:
    'Setoran menurut sesi. Penarikan dicatat untuk kelompok, tidak untuk satu orang, jadi tidak mengurangi jumlah per anggota.',
  totalSetoran: 'Semua setoran',
  totalTarik: 'Penarikan tabungan',
  saldo: 'Tabungan sekarang',
  perAnggota: 'Per anggota',
  perSesi: 'Per sesi',
  anggota: 'Anggota',
  jumlah: 'Jumlah',
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
  tanpaNama: 'anggota lama',
} as const;
