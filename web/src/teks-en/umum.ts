// Words that any page may need.
import type { aplikasi as idAplikasi, umum as id } from '../teks/umum.ts';
import type { Words } from './words.ts';

export const aplikasi: Words<typeof idAplikasi> = 'KSM Mentoring';

export const umum: Words<typeof id> = {
  lewati: 'Skip to content',
  memuat: 'Loading…',
  tempatTanpaNama: 'name of the place not read yet',
  cobaLagi: 'Try again',
  opsional: 'may be left empty',
  pilih: 'Choose…',
  tidakAda: 'none',
  ya: 'Yes',
  tidak: 'No',
  gagalMuat: 'This page cannot be loaded yet. Check the connection, then try again.',
  isianPerluDiperbaiki: (n) => `${String(n)} to mend`,
  salahAngka: {
    minus: 'write it without a minus',
    sen: 'write a whole number, without cents',
    bentuk: 'write a number, such as 15,000',
  },
};
