// A half-filled form that is shown again.
import type { pulih as id } from '../teks/pulih.ts';
import type { Words } from './words.ts';

export const pulih: Words<typeof id> = {
  dipulihkan: 'What you had entered but not saved has been brought back.',
  mulaiBaru: 'Start from empty',
  mulaiBaruYakin: 'Delete these entries and start from empty?',
  pakaiTersimpan:
    'What you typed before has only now been read. Use it and drop what you typed now?',
};
