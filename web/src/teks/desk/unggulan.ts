// The leading groups of an area, for the SMEs sub-specialist.
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const unggulan = {
  judul: 'KSM unggulan',
  pengantar:
    'Kelompok Berdaya dan Mandiri, dengan enam hal yang diperkuat menuju kemandirian: apa yang sudah tercatat, dan apa yang belum.',
  wilayah: 'Wilayah',
  kota: 'Kabupaten/kota',
  semuaKota: 'Semua kabupaten/kota',
  tingkat: 'Tingkat',
  semuaTingkat: 'Berdaya dan Mandiri',
  hal: 'Yang kurang',
  semuaHal: 'Hal mana pun',
  jumlah: (n: number, semua: number) =>
    n === semua ? `${formatAngka(n)} KSM` : `${formatAngka(n)} dari ${formatAngka(semua)} KSM`,
  kosong: 'Belum ada KSM Berdaya atau Mandiri di wilayah ini.',
  kosongSaring: 'Tidak ada KSM yang sesuai dengan pilihan ini.',
  yangKurang: (n: number) => `Dari yang tampil, ${formatAngka(n)} kurang dalam hal ini.`,
  lagi: 'Tampilkan KSM berikutnya',
  kurang: (n: number) => (n === 0 ? 'Enam hal lengkap' : `${formatAngka(n)} hal perlu diperkuat`),
  tahap: (tahap: string) => (tahap === 'Selesai' ? 'Selesai didampingi' : `Tahap ${tahap}`),
  belumTahap: 'Belum masuk tahap',
  per: (tanggal: string) => `Keadaan per ${tanggal}`,
  rincian: 'Enam hal dan pelatihan',
  fakta: 'Yang tercatat',
  belum: 'Yang belum',
  lengkap: 'Tidak ada yang kurang.',
  menuju: 'Menuju tingkat berikutnya',
  pelatihan: 'Pelatihan',
  pelatihanRencana: 'Direncanakan',
  pelatihanSelesai: 'Terlaksana',
  pelatihanKosong: 'Belum ada pelatihan yang dicatat atau direncanakan.',
  topik: {
    pinjamanBergulir: 'Pinjaman bergulir',
    kewirausahaan: 'Kewirausahaan',
    ert: 'Ekonomi rumah tangga',
    vokasi: 'Keterampilan kerja',
    lainnya: 'Lainnya',
  },
  peserta: (n: number) => `${formatAngka(n)} peserta`,
} as const;
