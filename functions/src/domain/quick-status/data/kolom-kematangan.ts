// The columns of stage, level, members and scores.
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { ukuranSkor } from '../samaran/ukuran.ts';
import { KODE_ATURAN, skorAturanOf } from '../../maturity/skor-aturan.ts';
import type { KolomData } from './kolom.ts';
import { RUMUS_ATURAN } from '../sheets/rumus-aturan.ts';

const anggota = ({ capaian: { angka } }: CapaianKsm) => angka.anggotaL + angka.anggotaP;

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
  // Shares of the members: with a known number of sessions they tell how many members there are.
  ...KODE_ATURAN.map((kode, i): KolomData => {
    const [arti, rumus] = RUMUS_ATURAN[kode];
    return {
      kunci: `r${i + 1}`,
      judul: `R${i + 1}`,
      jenis: 'persen',
      lebar: 7,
      satuan: 'persen',
      arti,
      rumus,
      nilai: (ksm) => skorAturanOf(ksm.capaian)[kode],
      ...ukuranSkor(`r${i + 1}`),
    };
  }),
  {
    kunci: 'ps',
    judul: 'PS',
    jenis: 'persen',
    lebar: 7,
    satuan: 'persen',
    arti: 'Skor Panca Sutra',
    rumus: () => 'rata-rata aturan yang berlaku',
    nilai: (ksm) => ksm.capaian.ps,
    ...ukuranSkor('ps'),
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
    ...ukuranSkor('sk'),
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
    ...ukuranSkor(kunci),
  })),
];
