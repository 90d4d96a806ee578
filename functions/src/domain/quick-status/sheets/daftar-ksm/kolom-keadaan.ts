// Columns of Daftar KSM on the standing of a group: members, stage, level, status.
import { BATAS_SEL_KECIL, SEL_KECIL, SEL_PELENGKAP } from '../../recap/samar.ts';
import type { KolomDaftar } from './bentuk-kolom.ts';

export const KOLOM_KEADAAN: readonly KolomDaftar[] = [
  {
    kunci: 'anggota',
    judul: ['Anggota'],
    nama: 'Anggota',
    jenis: 'angka',
    lebar: 9,
    satuan: 'orang',
    arti: `Anggota aktif pada tanggal laporan; kurang dari ${BATAS_SEL_KECIL} ditulis "${SEL_KECIL}", dan "${SEL_PELENGKAP}" ikut disamarkan. Jumlahnya ada di lembar Rekap`,
    rumus: () => 'jumlah anggota',
    nilai: (ksm) => {
      const { anggotaL, anggotaP } = ksm.capaian.angka;
      return anggotaL + anggotaP < BATAS_SEL_KECIL ? SEL_KECIL : anggotaL + anggotaP;
    },
  },
  {
    kunci: 'tahap',
    judul: ['Tahap'],
    nama: 'Tahap',
    jenis: 'teks',
    lebar: 7.5,
    satuan: 'kategori',
    tengah: true,
    arti: 'Tahap program pada tanggal laporan; kosong bila belum masuk Tahap I',
    rumus: () => 'keputusan gerbang tahap terakhir',
    nilai: (ksm) => ksm.tahap,
  },
  {
    kunci: 'tingkat',
    judul: ['Tingkat'],
    nama: 'Tingkat',
    jenis: 'teks',
    lebar: 12.5,
    satuan: 'kategori',
    tengah: true,
    arti: 'Tingkat kematangan; syaratnya di Kamus, Rekap, Belum Dinilai s.d. Mandiri',
    rumus: () => 'syarat pertama yang dipenuhi, dari Mandiri ke bawah',
    nilai: (ksm) => ksm.capaian.tingkat,
    warnaTingkat: true,
  },
  {
    kunci: 'status',
    judul: ['Status'],
    nama: 'Status',
    jenis: 'teks',
    lebar: 10.5,
    satuan: 'kategori',
    tengah: true,
    arti: 'Aktif, Jeda atau Tidak Aktif; kosong bila belum pernah bersesi',
    rumus: (p) => `menurut hari sejak sesi terakhir: ${p.status.aktifHari}, ${p.status.jedaHari}`,
    nilai: (ksm) => ksm.capaian.status,
  },
];
