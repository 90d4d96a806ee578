// Columns of Daftar KSM in money, with the loans in arrears.
import { isSummed } from '../../../recompute/is-summed.ts';
import type { KolomDaftar } from './bentuk-kolom.ts';

export const KOLOM_UANG: readonly KolomDaftar[] = [
  {
    kunci: 'tabungan',
    judul: ['Tabungan (Rp)'],
    nama: 'Tabungan (Rp)',
    jenis: 'rupiah',
    lebar: 10.5,
    satuan: 'rupiah',
    arti: 'Semua setoran tabungan anggota sejak KSM berdiri, juga yang sudah ditarik kembali',
    rumus: () => 'jumlah setoran s.d. tanggal laporan',
    nilai: ({ capaian }) => (isSummed(capaian) ? capaian.angka.tabungan : null),
    jumlah: true,
  },
  {
    kunci: 'saldoTabungan',
    judul: ['Saldo Tabungan (Rp)'],
    nama: 'Saldo Tabungan (Rp)',
    jenis: 'rupiah',
    lebar: 10.5,
    satuan: 'rupiah',
    arti: 'Tabungan yang masih dimiliki anggota; kosong bila belum dihitung',
    rumus: () => 'jumlah setoran − jumlah penarikan tabungan s.d. tanggal laporan',
    nilai: ({ capaian }) => (isSummed(capaian) ? capaian.angka.saldoTabungan : null),
    jumlah: true,
    jumlahUtuh: true,
  },
  {
    kunci: 'pinjaman',
    judul: ['Pinjaman (Rp)'],
    nama: 'Pinjaman (Rp)',
    jenis: 'rupiah',
    lebar: 10.5,
    satuan: 'rupiah',
    arti: 'Pokok pinjaman yang belum lunas dari semua sumber',
    rumus: () => 'dalam kelompok + UPK + PPMK + mitra',
    nilai: ({ capaian }) => {
      if (!isSummed(capaian)) return null;
      const { internal, upk, ppmk, mitra } = capaian.angka.pinjamanBeredar;
      return internal + upk + ppmk + mitra;
    },
    jumlah: true,
  },
  {
    kunci: 'tunggakan',
    judul: ['Tunggakan ≥ 3'],
    nama: 'Tunggakan ≥ 3',
    jenis: 'angka',
    lebar: 12.5,
    satuan: 'pinjaman',
    arti: 'Pinjaman dengan tiga angsuran atau lebih yang lewat jatuh tempo dan belum lunas',
    rumus: (p) => `angsuran menunggak ≥ ${p.tunggakan}`,
    nilai: (ksm) => ksm.capaian.angka.pinjamanTunggakan,
    jumlah: true,
  },
];
