// The Quick Status folders.
import { formatAngka } from '../../../functions/src/domain/tulisan.ts';

export const qs = {
  judul: 'Data Quick Status (QS)',
  pengantar: 'Kegiatan Pilot Pendampingan KSM',
  namaBerkas: 'Nama File/Folder',
  type: 'Type',
  folder: 'Folder',
  tahun: (tahun: number) => `Tahun ${String(tahun)}`,
  jumlahBerkas: (n: number) => `${formatAngka(n)} berkas`,
  wilayah: 'Wilayah',
  ukuran: 'Ukuran',
  diperbarui: 'Diperbarui',
  unduh: 'Unduh',
  unduhUntuk: (nama: string) => `Unduh ${nama}`,
  menyiapkan: 'Menyiapkan…',
  mulaiUnduh: (nama: string) => `Unduhan ${nama} dimulai.`,
  kosong:
    'Belum ada berkas untuk wilayah Anda. Berkas dibuat per kabupaten/kota, provinsi, dan nasional.',
  kosongTahun: (tahun: number) => `Belum ada berkas tahun ${String(tahun)}.`,
  semuaFolder: 'Semua folder',
  jenjang: {
    nasional: 'Nasional',
    provinsi: 'Provinsi',
    kota: 'Kabupaten/kota',
    kecamatan: 'Kecamatan',
    kelurahan: 'Kelurahan/desa',
  },
  gagal: 'Daftar berkas belum dapat dibuka.',
  gagalUnduh: 'Berkas belum dapat diunduh.',
  catatan: 'Tautan unduhan berlaku beberapa menit dan tercatat atas nama Anda.',
} as const;
