// What is said about changing the language.
import type { kode } from '../writing/kode.ts';

export const bahasa = {
  judul: 'Bahasa',
  /** The other one, in its own words: whoever wants it may not read this one. */
  lain: { kode: 'en', nama: 'English' } as { readonly kode: typeof kode; readonly nama: string },
  sedang: 'Mengambil halaman dalam bahasa lain…',
  gagal: 'Halaman dalam bahasa lain belum dapat diambil. Sambungkan internet, lalu coba lagi.',
} as const;
