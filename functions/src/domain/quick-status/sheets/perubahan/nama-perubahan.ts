// The name of the sheet, for those who only pass it over.
export const NAMA_PERUBAHAN = 'Apa yang Berubah';
