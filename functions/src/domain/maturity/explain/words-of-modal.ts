// The six elements of social capital in words: what was counted.
import { formatTanggal } from '../../basics/format.ts';
import type { Capaian } from '../capaian.ts';

export const NAMA_MODAL = [
  'Keutuhan anggota',
  'Kegiatan',
  'Aturan kelompok',
  'Musyawarah',
  'Tanggung renteng',
  'Pergiliran tugas',
] as const;

export function modalCounts(c: Capaian): string[] {
  const { angka } = c;
  return [
    `${angka.keluar} dari ${angka.anggotaJendela} anggota keluar dalam ${c.patokan.hariPanjang} hari terakhir`,
    `${angka.rencanaKerja ? 'ada' : 'belum ada'} rencana kerja tertulis; ${angka.kegiatan} kegiatan terlaksana`,
    angka.aturanTerakhir === null
      ? 'belum ada aturan tertulis'
      : `aturan ${angka.aturanDitandatangani ? 'ditandatangani' : 'belum ditandatangani'}, dibuat atau ditinjau ${formatTanggal(angka.aturanTerakhir)}`,
    `${angka.musyawarah} dari ${angka.keputusan} keputusan diambil dengan musyawarah yang cukup dihadiri`,
    `${angka.tandaTangan} dari ${angka.anggotaAktif} anggota menandatangani tanggung renteng`,
    `${angka.petugas} orang bergiliran memimpin atau mencatat, dari ${angka.anggotaAktif} anggota`,
  ];
}
