// Choosing an area by name.
import type { pilihWilayah as id } from '../../teks/desk/pilih-wilayah.ts';
import type { Words } from '../words.ts';

export const pilihWilayah: Words<typeof id> = {
  jejak: 'Area that is open',
  awal: 'Start',
  negara: 'All of Indonesia',
  cari: 'Search name or code',
  pilih: 'Choose',
  pilihUntuk: (nama, kode) => `Choose ${nama} (${kode})`,
  ganti: 'Change',
  tutup: 'Close',
  kosongkan: 'Clear',
  tambah: 'Add an area',
  hapus: 'Remove',
  hapusUntuk: (nama) => `Remove ${nama}`,
  kosong: 'No programme locations here yet.',
  tidakCocok: 'Nothing matches. An area without a programme location cannot be chosen.',
  denganKode: (nama, kode) => `${nama} (${kode})`,
};
