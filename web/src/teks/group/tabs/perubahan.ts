// The page of a group: what was changed in its records.
import { formatAngka, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';

export const perubahan = {
  judul: 'Catatan perubahan',
  pengantar: 'Setiap catatan yang diterima server, yang terbaru di atas.',
  kosong: 'Belum ada perubahan.',
  anda: 'Anda',
  oleh: (siapa: string, saat: string) => `${siapa}, ${saat}`,
  alasan: (alasan: string) => `Alasan: ${alasan}`,
  lainnya: (n: number) => `dan ${formatAngka(n)} perubahan lain`,
  dari: (sebelum: string, sesudah: string) => `${sebelum} menjadi ${sesudah}`,
  kosongNilai: 'kosong',
  baru: 'dicatat',
  dihapus: 'dihapus',
  peran: {
    fasilitator: 'Fasilitator',
    askot: 'Askot',
    korkot: 'Korkot',
    smes: 'Sub Spesialis SMEs',
    provinsi: 'Petugas provinsi',
    nasional: 'Petugas nasional',
    upk: 'UPK',
    pejabat: 'Pejabat',
    admin: 'Admin',
  },
  tanggal: (tanggal: Tanggal) => formatTanggal(tanggal),
} as const;
