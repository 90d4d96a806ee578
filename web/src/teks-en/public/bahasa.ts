// What is said about changing the language.
import type { bahasa as id } from '../../teks/public/bahasa.ts';
import type { Words } from '../words.ts';

export const bahasa: Words<typeof id> = {
  judul: 'Language',
  lain: { kode: 'id', nama: 'Bahasa Indonesia' },
  sedang: 'Fetching the page in the other language…',
  gagal:
    'The page in the other language cannot be fetched yet. Connect to the internet, then try again.',
};
