// The result of a decision: the refusal, or what the same transaction writes, all or nothing.
import type { Problem } from '../basics/refusals/problem.ts';
import type { Tanggal } from '../basics/tanggal.ts';
import type { KodeKelurahan, KodeKota } from '../basics/wilayah.ts';
import type { DocumentIdOf, DocumentOf, KoleksiCatatan } from '../documents.ts';
import type { Kiriman } from './kiriman.ts';

/** One record to write, with what was there before. */
export interface TulisanOf<K extends KoleksiCatatan> {
  readonly koleksi: K;
  readonly id: DocumentIdOf<K>;
  readonly sebelum: DocumentOf<K> | null;
  readonly data: DocumentOf<K>;
}
export type Tulisan = { [K in KoleksiCatatan]: TulisanOf<K> }[KoleksiCatatan];

/** An accepted submission: what to write, and the first date on which it can change what a file shows. */
export interface Putusan {
  /** Its area: a kelurahan, or the kab/kota that it is about. */
  readonly kode: KodeKelurahan | KodeKota;
  readonly tulis: readonly Tulisan[];
  /** Null when nothing that a file shows of a group depends on it. */
  readonly dari: Tanggal | null;
  readonly alasan: string | null;
  /** The group's records follow it: to its new area, or out of the sums with it. */
  readonly pindah?: true;
}

export type Hasil = Putusan | Problem;

/** The first of some dates; null where none is given. */
export function firstDate(...dates: readonly (Tanggal | null)[]): Tanggal | null {
  let first: Tanggal | null = null;
  for (const date of dates) if (date !== null && (first === null || date < first)) first = date;
  return first;
}

/** The reason a correction gives; null for a first submission. */
export function alasanOf(kiriman: Kiriman): string | null {
  if ('koreksi' in kiriman) return kiriman.koreksi?.alasan ?? null;
  return 'alasan' in kiriman.isi ? kiriman.isi.alasan : null;
}
