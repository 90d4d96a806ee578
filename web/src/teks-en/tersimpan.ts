// Shown after a form was saved.
import type { tersimpan as id } from '../teks/tersimpan.ts';
import type { Words } from './words.ts';

export const tersimpan: Words<typeof id> = {
  judul: 'Saved on this phone, will be sent',
  isi: 'You may close this page. It is sent as soon as there is a connection.',
  mengirim: 'Sending…',
  menunggu: 'Waiting for other records.',
  menungguMasuk: 'Sign in again to send.',
  terkirim: 'Sent',
  diterima: (nomor, saat) => `Accepted. Receipt ${nomor}, ${saat}`,
  ditolak: 'Refused by the server',
  ditepikan: 'Set aside, not sent',
  perbaiki: 'Mend',
  masukUntukKirim: 'Sign in to send',
  keKsm: 'View KSM',
  keDaftar: 'To the list of KSM',
  bentrok:
    'Sent already, or saved otherwise in another tab. See “Not sent yet” before you save again.',
  gagalSimpan: 'This phone cannot save. Free some storage, then try again.',
};
