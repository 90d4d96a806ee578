// The columns of stage, level, members and scores.
import type { SetParameter } from '../../basics/parameter.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { jendela, type KolomData } from './kolom.ts';

const anggota = ({ capaian: { angka } }: CapaianKsm) => angka.anggotaL + angka.anggotaP;

const ATURAN: readonly (readonly [string, string, (p: SetParameter) => string])[] = [
  [
    'r1',
    'Pertemuan rutin',
    (p) => `(min(1; terlaksana ÷ rencana) + hadir ÷ slot hadir) ÷ 2 ${jendela(p)}`,
  ],
  ['r2', 'Tabungan rutin', (p) => `penabung ÷ slot tabungan ${jendela(p)}`],
  [
    'r3',
    'Pembukuan rutin',
    (p) =>
      `buku cocok ÷ buku diperiksa × min(1; sesi diperiksa ÷ (hari ÷ ${p.aturan.hariPerPemeriksaan}))`,
  ],
  [
    'r4',
    'Pinjaman dalam kelompok',
    (p) =>
      `(min(1; dana dipinjamkan ÷ ${p.aturan.danaBerputar}%) + min(1; anggota meminjam ÷ ${p.aturan.peminjam}%)) ÷ 2`,
  ],
  [
    'r5',
    'Pengembalian pinjaman; kosong bila tidak ada yang jatuh tempo',
    (p) => `dibayar tepat waktu ÷ jatuh tempo, toleransi ${p.aturan.toleransiHari} hari`,
  ],
];

const MODAL: readonly (readonly [string, string])[] = [
  ['k1', 'Anggota bertahan'],
  ['k2', 'Rencana kerja dan kegiatan'],
  ['k3', 'Aturan kelompok tertulis'],
  ['k4', 'Keputusan musyawarah'],
  ['k5', 'Tanggung renteng ditandatangani'],
  ['k6', 'Pergantian peran'],
];

export const KOLOM_KEMATANGAN: readonly KolomData[] = [
  {
    kunci: 'tahap',
    judul: 'Tahap',
    jenis: 'teks',
    lebar: 9.5,
    satuan: 'kategori',
    arti: 'Tahap program pada tanggal laporan; kosong bila belum masuk Tahap I',
    rumus: () => 'keputusan gerbang tahap terakhir',
    nilai: (ksm) => ksm.tahap,
  },
  {
    kunci: 'tingkat',
    judul: 'Tingkat',
    jenis: 'teks',
    lebar: 14,
    satuan: 'kategori',
    arti: 'Tingkat kematangan, Belum Dinilai s.d. Mandiri',
    rumus: () => 'syarat pertama yang dipenuhi, dari Mandiri ke bawah',
    nilai: (ksm) => ksm.capaian.tingkat,
  },
  {
    kunci: 'status',
    judul: 'Status',
    jenis: 'teks',
    lebar: 12,
    satuan: 'kategori',
    arti: 'Aktif, Jeda atau Tidak Aktif; kosong bila belum pernah bersesi',
    rumus: (p) => `menurut hari sejak sesi terakhir: ${p.status.aktifHari}, ${p.status.jedaHari}`,
    nilai: (ksm) => ksm.capaian.status,
  },
  {
    kunci: 'anggotaL',
    judul: 'Anggota L',
    jenis: 'angka',
    lebar: 10,
    satuan: 'orang',
    arti: 'Anggota aktif laki-laki pada tanggal laporan',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    nilai: (ksm) => ksm.capaian.angka.anggotaL,
    ukuran: 'jenisKelamin',
  },
  {
    kunci: 'anggotaP',
    judul: 'Anggota P',
    jenis: 'angka',
    lebar: 10,
    satuan: 'orang',
    arti: 'Anggota aktif perempuan pada tanggal laporan',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    nilai: (ksm) => ksm.capaian.angka.anggotaP,
    ukuran: 'jenisKelamin',
  },
  {
    kunci: 'anggota',
    judul: 'Anggota Total',
    jenis: 'angka',
    lebar: 10,
    satuan: 'orang',
    arti: 'Semua anggota aktif pada tanggal laporan',
    rumus: () => 'L + P; angka 1–4 disamarkan',
    nilai: anggota,
    ukuran: 'anggota',
  },
  {
    kunci: 'anggotaMiskin',
    judul: 'Warga Miskin (PS-2)',
    jenis: 'angka',
    lebar: 13,
    satuan: 'orang',
    arti: 'Anggota aktif yang tercatat sebagai warga miskin pada Pemetaan Swadaya (PS-2)',
    rumus: () => 'jumlah anggota; angka 1–4 disamarkan',
    nilai: (ksm) => ksm.capaian.angka.anggotaMiskin,
    ukuran: 'miskin',
  },
  ...ATURAN.map(([kunci, arti, rumus], i): KolomData => ({
    kunci,
    judul: kunci.toUpperCase(),
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti,
    rumus,
    nilai: (ksm) => ksm.capaian.aturan[i] ?? null,
  })),
  {
    kunci: 'ps',
    judul: 'PS',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor Panca Sutra',
    rumus: () => 'rata-rata aturan yang berlaku',
    nilai: (ksm) => ksm.capaian.ps,
  },
  {
    kunci: 'sk',
    judul: 'SK',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor modal sosial dan komitmen: enam unsur bernilai 0–2',
    rumus: () => '(K1 + … + K6) ÷ 12 × 100',
    nilai: (ksm) => ksm.capaian.sk,
  },
  ...MODAL.map(([kunci, arti], i): KolomData => ({
    kunci,
    judul: kunci.toUpperCase(),
    jenis: 'angka',
    lebar: 5,
    satuan: 'nilai',
    arti: `${arti}; unsur SK`,
    rumus: () => '0, 1 atau 2',
    nilai: (ksm) => ksm.capaian.k[i] ?? null,
  })),
];
