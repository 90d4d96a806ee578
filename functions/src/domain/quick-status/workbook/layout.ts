// Where the areas of a table lie, computed once, so that formulas, the renderer and the check after
// rendering agree on every row.
import type { KolomModel, TabelModel } from './model.ts';

/** Where the areas of a table lie; rows are counted from 1. */
export interface LetakTabel {
  /** First and last header line, without the column numbers. */
  readonly kepala: readonly [number, number];
  readonly nomor: number | null;
  readonly pertama: number;
  readonly terakhir: number;
  readonly jumlah: number | null;
  /** First row under the table that may hold notes. */
  readonly catatan: number;
}

type BentukTabel = Pick<TabelModel, 'judul' | 'bernomor'> & {
  readonly kolom: readonly Pick<KolomModel, 'judul'>[];
  readonly baris: { readonly length: number };
  readonly jumlah: unknown;
};

export function letakTabel(tabel: BentukTabel): LetakTabel {
  const kepala = tabel.judul.length + 2;
  const kepalaAkhir = kepala + (tabel.kolom.some((k) => k.judul.length === 2) ? 1 : 0);
  const nomor = tabel.bernomor ? kepalaAkhir + 1 : null;
  const pertama = (nomor ?? kepalaAkhir) + 1;
  const terakhir = pertama + tabel.baris.length - 1;
  const jumlah = tabel.jumlah === null ? null : terakhir + 1;
  return {
    kepala: [kepala, kepalaAkhir],
    nomor,
    pertama,
    terakhir,
    jumlah,
    catatan: (jumlah ?? terakhir) + 2,
  };
}

/** 1 → `A`, 27 → `AA`. */
export function hurufKolom(kolom: number): string {
  let huruf = '';
  for (let n = kolom; n > 0; n = Math.floor((n - 1) / 26))
    huruf = String.fromCharCode(65 + ((n - 1) % 26)) + huruf;
  return huruf;
}
