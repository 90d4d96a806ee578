// Columns of Daftar KSM with the scores: the five rules, PS and SK.
import type { SetParameter } from '../../../basics/parameter.ts';
import type { KolomDaftar } from './bentuk-kolom.ts';

const ATURAN = 'Lima Aturan Dasar';

const aturan = (
  i: 0 | 1 | 2 | 3 | 4,
  arti: string,
  rumus: (p: SetParameter) => string,
): KolomDaftar => ({
  kunci: `r${i + 1}`,
  judul: [ATURAN, `R${i + 1}`],
  nama: `R${i + 1}`,
  jenis: 'persen',
  lebar: 7,
  satuan: 'persen',
  arti,
  rumus,
  nilai: (ksm) => ksm.capaian.aturan[i],
});

export const KOLOM_SKOR: readonly KolomDaftar[] = [
  aturan(
    0,
    'Pertemuan rutin',
    (p) =>
      `(min(1; terlaksana ÷ rencana) + hadir ÷ slot hadir) ÷ 2 dalam ${p.jendela.hari} hari terakhir`,
  ),
  aturan(
    1,
    'Tabungan rutin',
    (p) => `penabung ÷ slot tabungan dalam ${p.jendela.hari} hari terakhir`,
  ),
  aturan(
    2,
    'Pembukuan rutin',
    (p) =>
      `buku cocok ÷ buku diperiksa × min(1; sesi diperiksa ÷ (hari ÷ ${p.aturan.hariPerPemeriksaan}))`,
  ),
  aturan(
    3,
    'Pinjaman dalam kelompok',
    (p) =>
      `(min(1; dana dipinjamkan ÷ ${p.aturan.danaBerputar}%) + min(1; anggota meminjam ÷ ${p.aturan.peminjam}%)) ÷ 2`,
  ),
  aturan(
    4,
    'Pengembalian pinjaman; kosong bila tidak ada yang jatuh tempo',
    (p) =>
      `dibayar tepat waktu ÷ jatuh tempo, toleransi ${p.aturan.toleransiHari} hari, angsuran ${p.jendela.hari} hari`,
  ),
  {
    kunci: 'ps',
    judul: ['PS'],
    nama: 'PS',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor Panca Sutra',
    rumus: () => 'rata-rata aturan yang berlaku',
    nilai: (ksm) => ksm.capaian.ps,
  },
  {
    kunci: 'sk',
    judul: ['SK'],
    nama: 'SK',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor modal sosial dan komitmen: enam unsur bernilai 0–2',
    rumus: () => 'jumlah nilai ÷ 12 × 100',
    nilai: (ksm) => ksm.capaian.sk,
  },
];
