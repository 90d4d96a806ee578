// A page that is not for the role of who is signed in.
import type { tanpaHak as id } from '../../teks/public/tanpa-hak.ts';
import type { Words } from '../words.ts';

export const tanpaHak: Words<typeof id> = {
  judul: 'This page is not for your role',
  isi: (nama, peran) =>
    `You are signed in as ${nama} (${peran}). Choose another page from the menu. If you should be able to open this one, contact the programme administrator.`,
};
