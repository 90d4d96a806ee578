// The five rules R1 to R5 by name. A stored result keeps their scores as a list.
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import type { Capaian, KodeSyarat } from './capaian.ts';

/** In the order of R1 to R5. */
export const KODE_ATURAN = [
  'pertemuan',
  'tabungan',
  'pembukuan',
  'pinjaman',
  'pengembalian',
] as const;
export type KodeAturan = (typeof KODE_ATURAN)[number];

export type PerAturan<T> = Readonly<Record<KodeAturan, T>>;

/** The condition that a level puts to each. */
export const SYARAT_ATURAN = {
  pertemuan: 'aturan1',
  tabungan: 'aturan2',
  pembukuan: 'aturan3',
  pinjaman: 'aturan4',
  pengembalian: 'aturan5',
} as const satisfies PerAturan<KodeSyarat>;

/** What holds them. */
export type SkorAturan = ReadonlyDeep<Pick<Capaian, 'aturan'>>;

type Row<T> = readonly [T, T, T, T, T];

/** As a stored result keeps them, by name. */
export function perAturan<T>(row: Row<T>): PerAturan<T> {
  const [pertemuan, tabungan, pembukuan, pinjaman, pengembalian] = row;
  return { pertemuan, tabungan, pembukuan, pinjaman, pengembalian };
}

export const skorAturanOf = ({ aturan }: SkorAturan) => perAturan(aturan);

/** One for each rule, as a stored result keeps them. */
export const rowOfAturan = <T>(of: (kode: KodeAturan) => T): [T, T, T, T, T] => [
  of('pertemuan'),
  of('tabungan'),
  of('pembukuan'),
  of('pinjaman'),
  of('pengembalian'),
];
