// A new version of the page, and what waits while nobody is signed in.
import type { baru as id } from '../teks/baru.ts';
import type { Words } from './words.ts';

export const baru: Words<typeof id> = {
  judul: 'New version',
  siap: 'A new version is ready.',
  pakai: 'Use it now',
  selesaikanIsian: 'A form is still being filled in. Save or close it first.',
  belumTerhapus:
    'What the account that signed out left on this phone is not deleted yet. The phone keeps trying; leave this page open.',
  masuk: 'Sign in to send',
  pemberitahuan: 'Notices',
};
