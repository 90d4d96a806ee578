// The page of a group: its members.
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';

export const anggota = {
  judul: 'Anggota',
  jumlah: (aktif: number, perempuan: number, miskin: number) =>
    `${formatAngka(aktif)} anggota aktif: ${formatAngka(perempuan)} perempuan, ${formatAngka(miskin)} warga miskin (PS-2)`,
  bekas: (n: number) => `${formatAngka(n)} orang yang sudah keluar`,
  sejak: (tanggal: string) => `masuk ${tanggal}`,
  keluar: (tanggal: string) => `keluar ${tanggal}`,
  perempuan: 'Perempuan',
  laki: 'Laki-laki',
  miskin: 'PS-2',
  terampil: 'terampil',
  belumTerkirim: 'belum terkirim',
  tambah: 'Tambah anggota',
  tambahJudul: 'Anggota baru',
  tambahKiriman: (nama: string, ksm: string) => `Anggota baru ${nama || 'tanpa nama'}, ${ksm}`,
  ubah: 'Ubah',
  ubahApa: (nama: string) => `Ubah data ${nama}`,
  ubahKiriman: (nama: string, ksm: string) => `Perubahan data ${nama}, ${ksm}`,
  catatKeluar: 'Keluar',
  catatKeluarApa: (nama: string) => `${nama} keluar`,
  keluarKiriman: (nama: string, ksm: string) => `${nama} keluar dari ${ksm}`,
  catatPindah: 'Pindah KSM',
  catatPindahApa: (nama: string) => `${nama} pindah ke KSM lain`,
  catatPindahKe: 'Pindah ke KSM lain',
  tujuan: 'KSM tujuan',
  pindahBantuan: (pinjaman: number) =>
    `Tabungan dan pinjaman tetap di KSM ini; tidak ada uang yang ikut berpindah.${
      pinjaman > 0 ? ` Belum lunas: ${formatAngka(pinjaman)} pinjaman.` : ''
    } Sesudah ini catat masuknya di KSM tujuan.`,
  pindahan: 'Pindahan dari KSM lain',
  asalKsm: 'KSM asal',
  asalAnggota: 'Nama di KSM asal',
  belumPindah: (asal: string, ini: string) =>
    `Di ${asal} belum ada yang tercatat pindah ke ${ini}. Catat keluarnya dahulu di sana, dengan KSM tujuan.`,
  cariKsm: 'Cari nama KSM',
  dariKsm: (nama: string) => `pindahan dari ${nama}`,
  keKsm: (nama: string) => `pindah ke ${nama}`,
  gabung: 'Anggota terdaftar dua kali',
  gabungKiriman: (ksm: string) => `Anggota ganda digabung, ${ksm}`,
  gabungIsi:
    'Kehadiran, setoran, dan pinjaman nama yang ganda menjadi milik nama yang tetap. Jumlah uang tidak berubah.',
  gabungGanda: 'Nama yang ganda, akan hilang',
  gabungTetap: 'Nama yang tetap',
  gabungkan: 'Gabungkan',
  tanggalMasuk: 'Tanggal masuk',
  tanggalKeluar: 'Tanggal keluar',
  tanggalKeluarBantuan: 'Mulai hari itu tidak lagi dihitung sebagai anggota.',
  terampilSejak: 'Terampil atau bekerja sejak',
  terampilBantuan: 'Isi bila warga miskin ini sudah punya keterampilan usaha atau pekerjaan.',
} as const;
