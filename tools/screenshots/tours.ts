// All walks, each with who walks and which screens it shows.
import { ORIGIN, open, type Walk, type Tour } from './walk.ts';
import { FACILITATOR } from './walk-group.ts';
import { RECORDING } from './walk-recording.ts';
import { ASKOT } from './walk-city.ts';
import { AREA, SMES } from './walk-areas.ts';
import { UPK } from './walk-upk.ts';
import { OFFICIAL } from './walk-files.ts';
import { ADMIN } from './walk-admin.ts';

const PUBLIC: Walk = async (page, picture) => {
  await page.goto(ORIGIN);
  await page.getByText(/^Dilihat .* kali$/).waitFor();
  await picture('program');
  await open(page, '/masuk', 'input[type=email]');
  await picture('masuk');
};

export const TOURS: readonly Tour[] = [
  {
    as: null,
    screens: ['program', 'masuk'],
    steps: PUBLIC,
  },
  {
    as: 'fasilitator',
    screens: [
      'daftar-ksm',
      'daftar-ksm-semua',
      'ksm',
      'ksm-lima-aturan',
      'ksm-arah',
      'ksm-sesi',
      'ksm-anggota',
      'ksm-anggota-baru',
      'ksm-tabungan',
      'ksm-kas-lain',
      'ksm-saldo-awal',
      'ksm-pinjaman',
      'ksm-dokumen',
      'ksm-tahap',
      'ksm-data',
      'ksm-data-ubah',
      'ksm-perubahan',
      'cetak-formulir',
      'cetak-ringkasan',
      'slip-kelompok',
      'slip',
      'buku-anggota',
      'daftarkan-ksm',
      'pemberitahuan',
    ],
    steps: FACILITATOR,
  },
  {
    as: 'fasilitator',
    screens: [
      'sesi',
      'sesi-hadir',
      'sesi-ragu',
      'sesi-tersimpan',
      'belum-terkirim',
      'sesi-perbaiki',
      'sesi-koreksi',
    ],
    steps: RECORDING,
  },
  {
    as: 'askot',
    screens: [
      'kota',
      'periksa',
      'periksa-ksm',
      'janggal',
      'uji-petik',
      'tutup-bulan',
      'tutup-bulan-terlambat',
      'gerbang',
      'gerbang-putusan',
      'target',
      'wilayah-kota',
      'wilayah-kota-arah',
      'wilayah-kota-peringkat',
      'wilayah-kecamatan',
      'wilayah-kelurahan',
    ],
    steps: ASKOT,
  },
  {
    as: 'provinsi',
    screens: ['wilayah-provinsi', 'wilayah-provinsi-peringkat'],
    steps: AREA('/wilayah/32', 'wilayah-provinsi'),
  },
  {
    as: 'nasional',
    screens: ['wilayah-nasional', 'wilayah-nasional-peringkat'],
    steps: AREA('/wilayah/ID', 'wilayah-nasional'),
  },
  {
    as: 'smes',
    screens: ['unggulan', 'unggulan-enam-hal'],
    steps: SMES,
  },
  {
    as: 'upk',
    screens: ['upk', 'upk-pinjaman', 'upk-permintaan', 'upk-buku'],
    steps: UPK,
  },
  {
    as: 'pejabat',
    screens: [
      'quick-status',
      'quick-status-tahun',
      'quick-status-pembaruan',
      'quick-status-banding',
      'quick-status-unduhan',
      'periksa-berkas',
    ],
    steps: OFFICIAL,
  },
  {
    as: 'admin',
    screens: [
      'kelola-pengguna',
      'kelola-pengguna-baru',
      'kelola-lokasi',
      'kelola-parameter',
      'kelola-parameter-pratinjau',
      'kelola-unduhan',
      'kelola-pekerjaan',
      'kelola-jejak',
    ],
    steps: ADMIN,
  },
];
