// Choosing an area by name.

export const pilihWilayah = {
  jejak: 'Wilayah yang dibuka',
  awal: 'Awal',
  negara: 'Seluruh Indonesia',
  cari: 'Cari nama atau kode',
  pilih: 'Pilih',
  pilihUntuk: (nama: string, kode: string) => `Pilih ${nama} (${kode})`,
  ganti: 'Ganti',
  tutup: 'Tutup',
  kosongkan: 'Kosongkan',
  tambah: 'Tambah wilayah',
  hapus: 'Hapus',
  hapusUntuk: (nama: string) => `Hapus ${nama}`,
  kosong: 'Belum ada lokasi program di sini.',
  tidakCocok: 'Tidak ada yang cocok. Wilayah tanpa lokasi program tidak dapat dipilih.',
  denganKode: (nama: string, kode: string) => `${nama} (${kode})`,
} as const;
