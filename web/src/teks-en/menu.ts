// The menu and the banner.
import type { menu as id } from '../teks/menu.ts';
import type { Words } from './words.ts';

export const menu: Words<typeof id> = {
  judul: 'Main menu',
  ksm: 'KSM',
  wilayah: 'Areas',
  kota: 'City',
  unggulan: 'Leading',
  upk: 'UPK',
  qs: 'Quick Status',
  kelola: 'Manage',
  depan: 'About',
  masuk: 'Sign in',
  keluar: 'Sign out',
  tanpaPeran: 'This account has no role or area yet. Contact the administrator.',
  belumTerkirim: (n) => `${String(n)} not sent yet`,
  perluDiperbaiki: (n) => `${String(n)} to mend`,
  lihat: 'View',
  takTersimpan: 'This phone cannot save. Do not close this page. Free some storage.',
  takDisalin: 'This phone cannot keep data for use offline. Free some storage.',
  semuaTerkirim: 'Records to send',
};
