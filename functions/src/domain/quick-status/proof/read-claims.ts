// What a file says of itself on Info: which area and year, and which update. Nothing of it is believed; it only
// tells with which published file to compare.
import { KodeWilayah } from '../../basics/wilayah.ts';
import { Tahun } from '../../basics/tanggal.ts';
import { REVISI_SHAPE } from '../../basics/code-shapes.ts';
import type { RowFound } from './cell-read.ts';
import { LABEL_SIDIK } from './row-lines.ts';
import { LABEL_PEMBARUAN } from './stamp-proof.ts';

/** Null: the file does not say, or says what cannot be. */
export interface Klaim {
  readonly judul: string | null;
  readonly berkas: 'rekap' | 'data';
  readonly tahun: number | null;
  readonly kode: KodeWilayah | null;
  readonly revisi: string | null;
  /** As it stands in the file. */
  readonly sidik: string | null;
}

/** The second line of the sheet Info of a Data workbook. */
export const JUDUL_DATA = 'DATA KSM UNTUK DIOLAH';

export function claimsOf(info: readonly RowFound[]): Klaim {
  const first = ({ sel }: RowFound) => sel.find((it) => it.kolom === 1)?.nilai ?? null;
  const beside = (label: string): string | null => {
    const row = info.find((it) => first(it) === label);
    const nilai = row?.sel.find((it) => it.kolom === 2)?.nilai;
    return nilai === undefined || nilai === '' ? null : String(nilai);
  };
  const judul = info[0] === undefined ? null : first(info[0]);
  const revisi = beside(LABEL_PEMBARUAN);
  return {
    judul: judul === null ? null : String(judul),
    berkas: info.some((it) => it.baris <= 3 && first(it) === JUDUL_DATA) ? 'data' : 'rekap',
    tahun: Tahun.safeParse(Number(beside('Tahun data'))).data ?? null,
    kode: KodeWilayah.safeParse(beside('Kode wilayah')).data ?? null,
    revisi: revisi !== null && REVISI_SHAPE.test(revisi) ? revisi : null,
    sidik: beside(LABEL_SIDIK),
  };
}
