// A count of data quality as a column, under the heading of the ratio it belongs to.
import type { AngkaMutu } from '../../recap/mutu-kota.ts';
import { kolomCacah, type KolomTabel } from '../../workbook/tabel.ts';

export interface BerMutu {
  readonly mutu: AngkaMutu;
}

/** Where there is nothing to count it among, the cell is blank, not zero. */
export const blank = (nilai: number, dari: number) => (dari === 0 ? null : nilai);

interface CacahMutu {
  readonly kunci: string;
  readonly grup: string;
  readonly judul: string;
  readonly arti: string;
  readonly satuan: string;
  readonly nilai: (m: AngkaMutu) => number | null;
  readonly rumus?: (() => string) | undefined;
}

export function cacahMutu<B extends BerMutu>({
  kunci,
  grup,
  judul,
  arti,
  satuan,
  nilai,
  rumus,
}: CacahMutu): KolomTabel<B> {
  return kolomCacah<B>({
    kunci,
    judul: [grup, judul],
    arti,
    satuan,
    nilai: (b) => nilai(b.mutu),
    rumus,
  });
}
