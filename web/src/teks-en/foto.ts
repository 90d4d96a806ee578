// Photos of book pages: taken in the form, waiting on the phone, shown to the Askot.
import type { foto as id } from '../teks/foto.ts';
import { formatAngka } from './domain/basics/format.ts';
import type { Words } from './words.ts';
import { many } from './writing/many.ts';

const kb = (bytes: number) => `${formatAngka(Math.ceil(bytes / 1000))} kB`;

export const foto: Words<typeof id> = {
  judul: 'Photos of book pages',
  bantuan:
    'Photos of the pages of the group’s books for this session, so that the Askot can compare the figures. Book pages only: no faces, identity cards, family cards, or other pages.',
  dataPribadi:
    'Names and figures on these pages are personal data: they are seen only by staff who may read members’ records, whoever opens them is noted, and they are deleted after their retention time. No location is sent along.',
  ambil: 'Take a photo',
  pilih: 'Choose a photo',
  mengecilkan: 'Making the photo smaller…',
  gagal: {
    unreadable: 'This photo cannot be read. Take it again with the camera, or choose another.',
    full: 'This phone cannot store the photo. The session can still be saved without it.',
    known: 'This photo is there already.',
  },
  tidakDipakai: 'Photos of book pages are not in use at present.',
  cukup: (n) => `${many(n, 'photo')} already; no more can be added.`,
  nomor: (n, ukuran) => `Photo ${String(n)}, ${kb(ukuran)}`,
  tersimpan: 'Stored on this phone; sent once the server has accepted the session.',
  hapus: 'Delete',
  hapusApa: (n) => `Delete photo ${String(n)}`,
  hapusYakin: 'Delete this photo? The server does not have it yet, and it cannot be brought back.',
  judulKiriman: (nama) => `Book photo, ${nama}`,
  antrean: {
    judul: 'Photos not sent yet',
    status: {
      form: 'With a form that is not saved yet',
      session: 'Waiting for its session to be accepted',
      refused:
        'Its session was refused or set aside: the photo waits until the session is mended or deleted',
      ready: 'Ready to send',
      loose: 'Without a session',
    },
    ditolak: 'Refused',
    sampai: (sent, ukuran) => `${kb(sent)} of ${kb(ukuran)} sent`,
    kirimLagi: 'Send again',
  },
  keluar: (n) =>
    `${many(n, 'photo')} not sent yet. They stay on this phone and are sent after you sign in again.`,
  cadangan: (n) =>
    `${many(n, 'photo')} of forms that are not saved yet will not be in the file. Save the session first.`,
  kota: {
    lihat: (n, banyak) =>
      banyak === 1 ? 'View photo of book page' : `View photo of book page ${String(n)}`,
    alt: (tanggal, n) => `Photo of book page ${String(n)}, session ${tanggal}`,
    diterima: (saat) => `Received ${saat}`,
    tutup: 'Close photo',
    penuh: 'Open in full size',
    gagal: 'The photo cannot be opened. Try again.',
    gagalDaftar: 'The photos of book pages cannot be loaded.',
    dicatat: 'Whoever opens a photo is noted.',
  },
};
