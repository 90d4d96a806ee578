// Where a kab/kota lies: the first columns of every sheet that lists kab/kota.
import type { RekapKota } from '../recap/rekap-kota.ts';
import { kolomTeks, type KolomTabel } from '../workbook/tabel.ts';

/** Code, province and name; `rekapOf` finds the recap in a row. */
export function kolomWilayahKota<B>(rekapOf: (baris: B) => RekapKota): readonly KolomTabel<B>[] {
  return [
    kolomTeks({
      kunci: 'kode',
      judul: ['Kode'],
      arti: null,
      nilai: (b) => rekapOf(b).kode,
      rest: { lebar: 7 },
    }),
    kolomTeks({
      kunci: 'provinsi',
      judul: ['Provinsi'],
      arti: null,
      nilai: (b) => rekapOf(b).namaProvinsi,
      rest: { lipat: true },
    }),
    kolomTeks({
      kunci: 'kota',
      judul: ['Kab/Kota'],
      arti: null,
      nilai: (b) => rekapOf(b).nama,
      rest: { lipat: true },
    }),
  ];
}
