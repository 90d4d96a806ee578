// Tabs of a page that have an address of their own, named by its last word.

/** Of a group's page, beyond its first. */
export const TABS_KSM = [
  'daftar-sesi',
  'anggota',
  'tabungan',
  'pinjaman',
  'dokumen',
  'tahap',
  'data',
  'perubahan',
] as const;
export type TabKsm = (typeof TABS_KSM)[number];

/** Work of a kab/kota. */
export const TABS_KOTA = [
  'periksa',
  'janggal',
  'uji-petik',
  'tutup-bulan',
  'gerbang',
  'target',
] as const;
export type TabKota = (typeof TABS_KOTA)[number];

/** Work of a UPK. */
export const TABS_UPK = ['pinjaman', 'buku'] as const;
export type TabUpk = (typeof TABS_UPK)[number];

/** Work of an administrator. */
export const TABS_KELOLA = [
  'pengguna',
  'lokasi',
  'parameter',
  'unduhan',
  'pekerjaan',
  'jejak',
] as const;
export type TabKelola = (typeof TABS_KELOLA)[number];
