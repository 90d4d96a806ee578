// Shown where something was to be read and could not be.
import type { baca as id } from '../teks/baca.ts';
import type { Words } from './words.ts';

export const baca: Words<typeof id> = {
  refused: 'You may not read this. If you should be able to, contact the programme administrator.',
  broken:
    'The server’s answer cannot be read. Reload this page; if that does not help, tell the administrator.',
  tidakTerbaca: (n) =>
    `${n === 1 ? '1 record' : `${String(n)} records`} cannot be read, so they are neither shown nor counted here. Reload this page; if that does not help, tell the administrator.`,
  dariSalinan: (saat) =>
    `Copy on this phone, read ${saat}. The latest figures wait for a connection.`,
  tanpaSambungan: 'No internet connection',
  salinan: {
    refused: 'You may no longer read this. What you see is a copy on this phone.',
    broken: 'The server’s answer cannot be read. What you see is a copy on this phone.',
  },
};
