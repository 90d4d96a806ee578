// Whether the figures are what the records give: a sentence beside them, and what differed.
import {
  formatAngka,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';

export const pencocokan = {
  belum: 'Angka belum pernah diperiksa terhadap catatan.',
  hasil: (tanggal: Tanggal, ksm: number, selisih: number) =>
    `Diperiksa terhadap catatan ${formatTanggalPanjang(tanggal)}: ${formatAngka(ksm)} KSM, ${formatAngka(selisih)} selisih.`,
  menunggu: (n: number) => `${formatAngka(n)} sedang menunggu dihitung atau dibuat.`,
  diperbaiki: 'Pemeriksaan malam membuat ulang yang berbeda.',
  catatan: (n: number) =>
    `${formatAngka(n)} catatan tidak sama dengan riwayatnya: angkanya dibiarkan seperti semula sampai catatan itu diperiksa.`,
  kiriman: (diterima: number, ditolak: number) =>
    `${formatAngka(diterima)} kiriman diterima dan tercatat di riwayat; ${formatAngka(ditolak)} ditolak karena bentrok dan disimpan.`,
  judul: 'Pencocokan dengan catatan',
  pengantar:
    'Semua angka, rekap, dan isi berkas dihitung sekali lagi dari catatan saja, lalu dibandingkan dengan yang tersimpan. Setiap malam sebagian wilayah mendapat giliran.',
  tugas: 'Wilayah yang selesai diperiksa malam terakhir',
  wilayah: 'Wilayah',
  tanggal: 'Diperiksa',
  apa: 'Yang berbeda',
  dokumen: 'KSM atau berkas',
  jalur: 'Bagian',
  tindakan: 'Tindakan',
  dibuatUlang: 'dibuat ulang',
  hanyaDilihat: 'belum, hanya dilihat',
  periksaCatatan: 'tidak dibuat ulang; periksa catatannya',
  kosong: 'Tidak ada selisih.',
  lainnya: (n: number, kode: string) =>
    `${kode}: ${formatAngka(n)} selisih lain tidak ditampilkan.`,
  jenis: {
    penghitungan: 'catatan penghitungan',
    capaian: 'angka bulanan',
    jendela: 'salinan untuk malam',
    rekap: 'rekap',
    bagian: 'bahan berkas yang disimpan',
    qs: 'keterangan berkas',
    berkas: 'isi berkas',
    daftar: 'daftar yang disimpan',
    ringkasan: 'angka halaman umum',
    kiriman: 'tanda terima',
    riwayat: 'catatan dibanding riwayat',
  },
} as const;
