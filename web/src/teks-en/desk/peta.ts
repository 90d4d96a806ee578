// The map of an area.
import type { peta as id } from '../../teks/desk/peta.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

export const peta: Words<typeof id> = {
  judul: (ukuran) => `Map: ${ukuran}`,
  keterangan: (ukuran) =>
    `${ukuran}: the larger and darker a mark, the higher. Places are approximate; the figures are in the table.`,
  sumber: 'Source of the map',
  kosong: 'no figures yet',
  samar: 'hidden',
  kosongAtauSamar: 'no figures yet, or hidden',
  kelas: (dari, sampai, satuan) =>
    sampai === null
      ? `${String(dari)}${satuan} and above`
      : `${String(dari)}${satuan} to below ${String(sampai)}${satuan}`,
  tanpaTempat: (n) => `${many(n, 'area')} not drawn because the place is not known yet.`,
  umum: {
    judul: 'Where KSM are mentored',
    nama: 'City/regency',
    ksm: 'KSM',
    ukuran: '% KSM Berdaya or Mandiri',
  },
};
