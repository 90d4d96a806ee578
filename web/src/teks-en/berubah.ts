// A record that another person changed meanwhile: both are shown, and one of them stays.
import type { berubah as id } from '../teks/berubah.ts';
import type { Words } from './words.ts';

export const berubah: Words<typeof id> = {
  diubah: 'This record was changed in the meantime',
  dibatalkan: 'This record was cancelled in the meantime',
  sekarang: 'On record now',
  oleh: (siapa, saat) => `${siapa}, ${saat}`,
  tidakDiketahui: 'Who and when is no longer recorded; see the history of changes.',
  alasan: (alasan) => `Reason: ${alasan}`,
  punyaAnda: 'Yours',
  simpan: 'Save mine',
  pakai: 'Use the present one',
  tidakDapat: 'Yours can no longer replace what is on record.',
  // Stored with the record, whose other readers read Indonesian.
  alasanKoreksi: 'menggantikan yang dicatat orang lain pada saat yang sama',
};
