// Parts of a page that have an address of their own, by its last word.

/** Of a group's page, beyond its first. */
export const BAGIAN_KSM = [
  'daftar-sesi',
  'anggota',
  'tabungan',
  'pinjaman',
  'dokumen',
  'tahap',
  'data',
  'perubahan',
] as const;
export type BagianKsm = (typeof BAGIAN_KSM)[number];

/** Work of a kab/kota. */
export const BAGIAN_KOTA = ['periksa', 'tutup-bulan', 'gerbang', 'target'] as const;
export type BagianKota = (typeof BAGIAN_KOTA)[number];

/** Work of a UPK. */
export const BAGIAN_UPK = ['pinjaman', 'buku'] as const;
export type BagianUpk = (typeof BAGIAN_UPK)[number];

/** Work of an administrator. */
export const BAGIAN_KELOLA = [
  'pengguna',
  'lokasi',
  'parameter',
  'unduhan',
  'pekerjaan',
  'jejak',
] as const;
export type BagianKelola = (typeof BAGIAN_KELOLA)[number];
