// The outbox.
import type { kiriman as id } from '../teks/kiriman.ts';
import { tersimpan } from './tersimpan.ts';
import { hear } from './writing/dari-server.ts';
import { translate } from './said/translate.ts';
import type { Words } from './words.ts';

// The page shows words of the server.
hear(translate);

export const kiriman: Words<typeof id> = {
  judul: 'Not sent yet',
  takTerbaca:
    'What is kept on this phone cannot be read yet, so it is not known what is not sent. It keeps trying.',
  kosong: 'All records have been sent.',
  kosongIsi: 'Records saved without a connection appear here until the server gives a receipt.',
  kirimSekarang: 'Send now',
  masukUntukKirim: tersimpan.masukUntukKirim,
  status: {
    queued: 'Waiting for a connection',
    sending: 'Sending',
    waiting: 'Waiting for another record',
    refused: 'Refused',
    accepted: 'Sent',
  },
  antre: 'Ready to send',
  menungguServer: 'Waiting for a repair at the server',
  gagal: {
    unreachable: 'The server cannot be reached yet; this is tried again by itself.',
    'sign-in': 'Sign in again before it can be sent.',
    'faktor-kedua':
      'This role needs two-step verification. Register an authenticator app on the page /dua-langkah, then sign in again.',
    'server-fault':
      'The server failed to process this record; it is tried again by itself. Other records are still sent.',
    unreadable:
      'A record at the server cannot be read, and the administrator has been told. This record is sent again by itself once that is repaired; other records are still sent.',
    'receipt-mismatch': 'The receipt does not match the contents; it is sent again by itself.',
  },
  menunggu: (judul, ditolak) =>
    ditolak
      ? `Waiting for “${judul}”, which was refused or set aside: correct it, send it again, or delete it. This record is then sent by itself, or you are asked.`
      : `Waiting for “${judul}”, which the server has not accepted yet; sent by itself after that.`,
  dibuat: (saat) => `Saved ${saat}`,
  percobaan: (n) => `tried ${n === 1 ? 'once' : `${String(n)} times`}`,
  perbaiki: tersimpan.perbaiki,
  kirimLagi: 'Send again',
  ubah: 'Edit',
  tepikan: 'Set aside',
  ditepikan: 'Set aside',
  ditepikanIsi: (pernahDicoba) =>
    pernahDicoba
      ? 'You set this record aside, so it is not sent again. It may have reached the server: if it is later refused because it is already on record, correct the record there.'
      : 'You set this record aside, so it has not been sent.',
  akanDitepikan: 'Set aside as soon as it is clear that it did not reach the server.',
  hapus: 'Delete',
  isinya: 'View contents',
  tidak: 'No',
  hapusYakin: (judul) =>
    `Delete “${judul}”? The server does not have this record yet, and it cannot be brought back.`,
  akunLain: 'Belongs to another account on this phone; sent once its owner has signed in.',
  tandaTerima: (nomor, saat) => `Receipt ${nomor}, ${saat}`,
  terakhirTerkirim: 'Sent in the last 7 days',
};
