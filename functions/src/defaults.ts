// Default values of the parameters, apart from their definitions: the deploy tool writes them into the
// environment, and the local suite needs them without loading the platform.
export const BAWAAN = {
  QS_DOWNLOAD_ORIGIN: 'https://storage.googleapis.com',
  URL_MENIT: 5,
  DEBOUNCE_KOTA: 60,
  DEBOUNCE_PROVINSI: 300,
  DEBOUNCE_NASIONAL: 900,
  DATA_BARIS_LEMBAR: 1_048_575,
  PENCOCOKAN_MALAM: 7,
  JEDA_PENCOCOKAN: 7200,
  RETENSI_HARI: 2,
  UMUR_PERISTIWA_JAM: 20,
  SUBMIT_MIN_INSTANCES: 0,
  EMAIL_PENGIRIM: '',
  ALAMAT_HALAMAN: '',
  APP_CHECK: 'tidak',
  FAKTOR_KEDUA: 'tidak',
  HARI_INI: '',
} as const;
