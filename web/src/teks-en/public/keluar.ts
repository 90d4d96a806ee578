// Signing out where something is not sent or not saved. Loaded with it.
import type { keluar as id } from '../../teks/public/keluar.ts';
import type { Words } from '../words.ts';

export const keluar: Words<typeof id> = {
  kiriman: (n) =>
    `${n === 1 ? '1 record is' : `${String(n)} records are`} not sent yet. They stay on this phone and are sent after you sign in again.`,
  draf: (n) =>
    `${n === 1 ? '1 form that is' : `${String(n)} forms that are`} not saved will be deleted from this phone.`,
  takTerhitung:
    'This phone cannot check which records and forms it keeps. Some may stay on this phone.',
  tanya: 'Sign out now?',
};
