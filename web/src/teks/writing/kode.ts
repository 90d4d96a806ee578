// The language of this page.

export const kode: 'en' | 'id' = 'id';
