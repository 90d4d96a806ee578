// The sheet Kamus of the Data workbook: what each column means.
import { formatTanggal } from '../../basics/format.ts';
import { teksPeriode } from '../sheets/lembar-info.ts';
import { NAMA_KAMUS } from '../sheets/lembar-kamus.ts';
import type { KolomModel, TabelModel } from '../workbook/model.ts';
import type { DataInput } from './data-model.ts';
import { KOLOM_DATA } from './kolom-data.ts';

const KOLOM_KAMUS: readonly KolomModel[] = [
  { kunci: 'no', judul: ['No'], jenis: 'angka', lebar: 5, tengah: true },
  { kunci: 'kolom', judul: ['Kolom'], jenis: 'teks', lebar: 27, lipat: true },
  { kunci: 'arti', judul: ['Arti'], jenis: 'teks', lebar: 58, lipat: true },
  { kunci: 'rumus', judul: ['Rumus / Batas'], jenis: 'teks', lebar: 58, lipat: true },
  { kunci: 'satuan', judul: ['Satuan'], jenis: 'teks', lebar: 14, lipat: true },
];

export function composeKamus(input: DataInput, judul: string): TabelModel {
  const { berkas, parameter } = input;
  return {
    bentuk: 'tabel',
    nama: NAMA_KAMUS,
    judul: [
      judul,
      'KAMUS: ARTI KOLOM, RUMUS DAN PARAMETER',
      `${berkas.wilayah} (${berkas.kode})`,
      teksPeriode(berkas),
    ],
    kolom: KOLOM_KAMUS,
    bernomor: false,
    saring: false,
    bekuKolom: 2,
    baris: KOLOM_DATA.map((k, i) => [i + 1, k.judul, `${k.arti}.`, k.rumus(parameter), k.satuan]),
    jumlah: null,
    catatan: [`Set parameter berlaku sejak ${formatTanggal(parameter.berlakuSejak)}.`],
    rentang: null,
    tabel: NAMA_KAMUS,
    cetak: { kertas: 'A4', orientasi: 'landscape' },
  };
}
