// An address that belongs to no page.

export const tidakDitemukan = {
  judul: 'Halaman tidak ditemukan',
  isi: 'Alamat ini tidak ada. Kembali ke halaman depan atau pilih dari menu.',
  keDepan: 'Ke halaman depan',
} as const;
