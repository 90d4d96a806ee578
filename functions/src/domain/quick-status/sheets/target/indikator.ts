// The four indicators that have a target: their names, their units and what they mean.
import type { AngkaTarget } from '../../../records/city/target.ts';

export const NAMA_TARGET = 'Target-Realisasi';
export const RENTANG_TARGET = 'Target_Realisasi';

export type Indikator = keyof AngkaTarget;

export const NAMA: Readonly<Record<Indikator, string>> = {
  ksm: 'KSM Didampingi',
  berdaya: 'KSM Berdaya',
  sesi: 'Sesi',
  anggota: 'Anggota',
};
export const SATUAN: Readonly<Record<Indikator, string>> = {
  ksm: 'KSM',
  berdaya: 'KSM',
  sesi: 'sesi',
  anggota: 'orang',
};
export const ARTI: Readonly<Record<Indikator, string>> = {
  ksm: 'KSM yang tidak bubar pada tanggal itu',
  berdaya: 'KSM bertingkat Berdaya atau Mandiri pada tanggal itu',
  sesi: 'sesi dilaksanakan; s.d. Tahun Lalu semua tahun sebelumnya dari KSM yang tercatat tahun ini, kolom lain hanya tahun data',
  anggota: 'anggota aktif pada tanggal itu',
};
