// A new version of the page, and what waits while nobody is signed in.
import type { baru as id } from '../teks/baru.ts';
import type { Words } from './words.ts';

export const baru: Words<typeof id> = {
  judul: 'New version',
  siap: 'A new version is ready.',
  pakai: 'Use it now',
  selesaikanIsian: 'A form is still being filled in. Save or close it first.',
  masuk: 'Sign in to send',
};
