// The levels that have a recap sheet, and what sheets and ranges are called: both are part of the format.

const JENJANG_REKAP = ['provinsi', 'kota', 'kecamatan', 'kelurahan'] as const;

export type JenjangRekap = (typeof JENJANG_REKAP)[number];

/** Fixed names of the sheets: names of areas are too long for Excel. */
export const NAMA_LEMBAR: Readonly<Record<JenjangRekap, string>> = {
  provinsi: 'Rekap Provinsi',
  kota: 'Rekap Kab-Kota',
  kecamatan: 'Rekap Kecamatan',
  kelurahan: 'Rekap Kelurahan',
};

export const RENTANG_REKAP: Readonly<Record<JenjangRekap, string>> = {
  provinsi: 'Rekap_Provinsi',
  kota: 'Rekap_KabKota',
  kecamatan: 'Rekap_Kecamatan',
  kelurahan: 'Rekap_Kelurahan',
};

export const SEBUTAN: Readonly<Record<JenjangRekap, string>> = {
  provinsi: 'Provinsi',
  kota: 'Kab/Kota',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan/Desa',
};
