// Recap columns that count people; small counts are hidden.
import { totalAnggota } from '../../recap/rekap.ts';
import type { KolomRekap } from './bentuk-kolom.ts';

const ANGGOTA = 'Anggota';

export const KOLOM_ANGGOTA: readonly KolomRekap[] = [
  {
    kunci: 'anggotaL',
    judul: [ANGGOTA, 'L'],
    nama: 'Anggota L',
    arti: 'Anggota aktif laki-laki pada tanggal laporan',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'jenisKelamin',
    nilai: (a) => a.anggotaL,
  },
  {
    kunci: 'anggotaP',
    judul: [ANGGOTA, 'P'],
    nama: 'Anggota P',
    arti: 'Anggota aktif perempuan pada tanggal laporan',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'jenisKelamin',
    nilai: (a) => a.anggotaP,
  },
  {
    kunci: 'anggotaTotal',
    judul: [ANGGOTA, 'Total'],
    nama: 'Anggota Total',
    arti: 'Semua anggota aktif pada tanggal laporan',
    rumus: () => 'L + P; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'anggota',
    nilai: totalAnggota,
  },
  {
    kunci: 'anggotaMiskin',
    judul: [ANGGOTA, 'Warga Miskin\n(PS-2)'],
    nama: 'Warga Miskin (PS-2)',
    arti: 'Anggota aktif yang tercatat sebagai warga miskin pada Pemetaan Swadaya (PS-2)',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    satuan: 'orang',
    jenis: 'angka',
    ukuran: 'miskin',
    nilai: (a) => a.anggotaMiskin,
  },
  {
    kunci: 'persenPerempuan',
    judul: [ANGGOTA, '% Perempuan'],
    nama: '% Perempuan',
    arti: 'Bagian perempuan dari semua anggota',
    rumus: () => 'Anggota P ÷ (Anggota L + Anggota P) × 100',
    satuan: 'persen',
    jenis: 'persen',
    ukuran: 'jenisKelamin',
    pembilang: 'anggotaP',
    penyebut: ['anggotaL', 'anggotaP'],
  },
];
