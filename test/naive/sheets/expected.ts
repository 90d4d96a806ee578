// What a sheet of a workbook should say, by the second count. The headings are written in the words of
// docs/quick-status.md and of the programme, not taken from the columns that are to be proved.
export type Measure = 'anggota' | 'jenisKelamin' | 'miskin' | 'warmis' | 'kehadiran';

/** A figure that may be hidden, with its true value. */
export interface Hideable {
  readonly ukuran: Measure;
  readonly nilai: number | null;
}

export type Expected = string | number | null | Hideable;

export interface ExpectedTable {
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly Expected[])[];
  readonly jumlah: readonly Expected[] | null;
}

export const hide = (ukuran: Measure, nilai: number | null): Hideable => ({ ukuran, nilai });
