// Taking unsent records to another phone.
import type { cadangan as id } from '../teks/cadangan.ts';
import type { Words } from './words.ts';
import { many } from './writing/many.ts';

/** What a file holds, in a sentence. */
const isiOf = (catatan: number, foto: number): string =>
  [
    ...(catatan > 0 || foto === 0 ? [many(catatan, 'record')] : []),
    ...(foto > 0 ? [many(foto, 'photo')] : []),
  ].join(' and ');

export const cadangan: Words<typeof id> = {
  judul: 'Move to another phone',
  kapan:
    'If this phone is damaged, full, or about to be reset before it could send, save the queue as a file and open it on another phone. The numbers of the records stay the same, so nothing is recorded twice even if both phones send.',
  peringatan:
    'This file holds personal data: names of members, savings, loans, and photos of book pages. Send it only to a phone of your own, never to a chat group, and delete it once it has been read.',
  unduh: (n, foto) => `Save ${isiOf(n, foto)} as a file`,
  bagikan: 'Share with another phone',
  namaBerkas: (tanggal) => `antrean-ksm-${tanggal}.txt`,
  tersimpan: 'The file has been made. The records stay on this phone until they are sent.',
  buka: 'Open a file from another phone',
  bukaBantuan: 'The records in it are sent once their owner has signed in on this phone.',
  tambahkan: (n, foto) => `Add ${isiOf(n, foto)}`,
  jangan: 'Do not add',
  isi: (n, foto, dibuat) => `The file holds ${isiOf(n, foto)}, the last one saved ${dibuat}:`,
  terbaca: (n, foto, sudahAda) =>
    `${isiOf(n, foto)} added${sudahAda > 0 ? `, ${String(sudahAda)} already on this phone` : ''}.`,
  takTerbaca: (n) =>
    `${many(n, 'item')} of the file cannot be read. Keep the file, update this page on both phones, then try again.`,
  gagal: {
    'bukan-cadangan': 'This is not a KSM queue file. Choose a file saved from this page.',
    'versi-lain':
      'The file was made by another version of this page. Reload the page when there is a connection, then try again.',
    'sistem-lain':
      'The file comes from another system (a training one, say) and cannot be used here.',
    rusak: 'The file is damaged or was changed. Ask for a new file from the phone it came from.',
  },
  takBisaBuka: 'The file cannot be read, or this phone cannot store it. Try again.',
  aman: 'The browser was asked not to delete this queue when the phone is full, and agreed.',
  tidakAman:
    'The browser does not yet promise that this queue is safe when the phone is full. Install this page on the home screen and send as often as you can.',
};
