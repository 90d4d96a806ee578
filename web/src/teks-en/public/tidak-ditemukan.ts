// An address that belongs to no page.
import type { tidakDitemukan as id } from '../../teks/public/tidak-ditemukan.ts';
import type { Words } from '../words.ts';

export const tidakDitemukan: Words<typeof id> = {
  judul: 'Page not found',
  isi: 'There is no such address. Go back to the front page or choose from the menu.',
  keDepan: 'To the front page',
};
