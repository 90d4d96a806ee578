// The cells of a sheet that are merged.
import { keteranganKolom } from './cells.ts';
import { letakTabel } from './layout.ts';
import type { LembarModel, SheetModel } from './model.ts';

/** First row, first column, last row, last column. */
export type Gabungan = readonly [number, number, number, number];

/** Cells that are shown as one. */
export function mergesOf(sheet: SheetModel): Gabungan[] {
  if (sheet.bentuk === 'lembar') return mergesOfLembar(sheet);
  const letak = letakTabel(sheet);
  const [atas, bawah] = letak.kepala;
  const merges: Gabungan[] = [];
  for (let i = 0; i < sheet.kolom.length; i++) {
    const judul = sheet.kolom[i]?.judul;
    if (judul === undefined) continue;
    if (judul.length === 1) {
      if (bawah > atas) merges.push([atas, i + 1, bawah, i + 1]);
      continue;
    }
    let akhir = i;
    for (; akhir + 1 < sheet.kolom.length; akhir++) {
      const next = sheet.kolom[akhir + 1]?.judul;
      if (next?.length !== 2 || next[0] !== judul[0]) break;
    }
    if (akhir > i) merges.push([atas, i + 1, atas, akhir + 1]);
    i = akhir;
  }
  const { teks, lajur, perLajur } = keteranganKolom(sheet);
  const terlihat = sheet.kolom.findLastIndex((kolom) => kolom.tersembunyi !== true) + 1;
  let baris = letak.catatan;
  for (let i = 0; i < sheet.catatan.length; i++, baris++) merges.push([baris, 1, baris, terlihat]);
  if (teks.length > 0) {
    merges.push([baris, 1, baris, terlihat]);
    baris += 1;
    for (let i = 0; i < teks.length; i++) {
      const [dari, sampai] = lajur[Math.floor(i / perLajur)] ?? [1, 1];
      if (sampai > dari)
        merges.push([baris + (i % perLajur), dari, baris + (i % perLajur), sampai]);
    }
  }
  return merges;
}

function mergesOfLembar(lembar: LembarModel): Gabungan[] {
  const merges: Gabungan[] = [];
  let baris = lembar.judul.length + 2;
  for (const section of lembar.sections) {
    merges.push([baris, 1, baris, 3]);
    for (const [i, isian] of section.baris.entries())
      if (isian.luas === true) merges.push([baris + 1 + i, 2, baris + 1 + i, 3]);
    baris += section.baris.length + 2;
  }
  return merges;
}
