// The language of this page.
import type { kode as id } from '../../teks/writing/kode.ts';

export const kode: typeof id = 'en';
