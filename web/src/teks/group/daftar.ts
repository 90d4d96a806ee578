// The list of groups.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const daftar = {
  judul: 'KSM saya',
  judulWilayah: 'KSM di wilayah Anda',
  daftarkan: 'Daftarkan KSM',
  semua: 'Semua KSM',
  /** Null: how many more is not known. */
  tampilkanLagi: (n: number | null) =>
    n === null ? 'Tampilkan lagi' : `Tampilkan lagi (${formatAngka(n)} KSM)`,
  pilihIsi: 'Buka wilayah, pilih kab/kota, lalu buka daftar KSM di sana.',
  kosong: 'Belum ada KSM di wilayah Anda.',
  kosongAjakan: 'Daftarkan kelompok pertama bersama anggotanya.',
  cari: 'Cari nama KSM',
  jumlah: (n: number) => `${formatAngka(n)} KSM`,
  tidakCocok: (kata: string) => `Tidak ada KSM bernama «${kata}».`,
  catatSesi: 'Catat sesi',
  catatSesiUntuk: (nama: string) => `Catat sesi ${nama}`,
  sesiTerakhir: (hari: number, tahun: number) =>
    hari === 0
      ? 'sesi hari ini'
      : hari === 1
        ? 'sesi kemarin'
        : hari <= 365
          ? `sesi ${formatAngka(hari)} hari lalu`
          : `tanpa sesi sejak ${String(tahun)}`,
  belumPernahSesi: 'belum pernah sesi',
  bubarSejak: (tanggal: string) => `Bubar sejak ${tanggal}`,
  belumDihitung: 'Belum dihitung',
  belumDikirim: 'Belum terkirim',
  menuju: (tingkat: string) => `Menuju ${tingkat}:`,
  dan: (n: number) => `dan ${String(n)} lainnya`,
  lengkap: 'Semua syarat terpenuhi.',
  limaAturan: 'Lima aturan',
  ringkasanTingkat: 'Ringkasan tingkat',
  cariTempat: 'Cari nama KSM atau kelurahan/desa',
  tidakAdaCocok: (kata: string) =>
    kata === '' ? 'Tidak ada KSM yang cocok.' : `Tidak ada yang cocok dengan «${kata}».`,
  cocok: (n: number, semua: number) => `${formatAngka(n)} dari ${formatAngka(semua)} KSM`,
  saring: {
    judul: 'Saring',
    semua: 'Semua',
    tingkat: 'Tingkat',
    tahap: 'Tahap',
    area: 'Kecamatan atau kelurahan/desa',
    pertemuan: 'Pertemuan',
    kelengkapan: 'Yang kurang',
    kurang: {
      bulanIni: 'Belum ada catatan bulan ini',
      bulanLalu: 'Tanpa catatan bulan lalu',
      belumDihitung: 'Belum dihitung',
    },
    peringatan: 'Peringatan dini',
    adaPeringatan: 'Tingkat mungkin turun',
    belumTahap: 'Belum Tahap I',
    tahapKe: (tahap: string) => (tahap === 'Selesai' ? 'Selesai' : `Tahap ${tahap}`),
    takBertemu: (pekan: number) => `Tidak bertemu ${formatAngka(pekan)} pekan atau lebih`,
    bubar: 'Bubar',
    pilihan: (nama: string, n: number) => `${nama} (${formatAngka(n)})`,
    hapus: 'Hapus saringan',
  },
  belumTermasuk: (n: number) => `Belum termasuk ${String(n)} catatan yang belum terkirim.`,
} as const;
