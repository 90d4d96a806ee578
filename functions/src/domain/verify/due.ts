// Which areas are verified in a night. Reading every record of the country each night would cost more than all the
// rest: a share of the areas has its turn, and after some nights all of them have had theirs.
import { dayNumber, type Tanggal } from '../basics/tanggal.ts';
import { jenjangOf, type KodeWilayah } from '../basics/wilayah.ts';

/** `malam`: nights for all of them; 1: every area each night; 0: none. */
export function isDue(kode: KodeWilayah, tanggal: Tanggal, malam: number): boolean {
  if (malam < 1) return false;
  // Codes of neighbours follow one another, so each night has some of every province. The nation: `ID`, 0.
  const nomor = Number(kode.replace(/\D/g, ''));
  return (dayNumber(tanggal) + nomor) % malam === 0;
}

/** An area is looked at after those within it, which it is made from: kab/kota 1, province 1.5, nation 2 delays. */
export function delayOf(kode: KodeWilayah): number {
  const jenjang = jenjangOf(kode);
  return jenjang === 'nasional' ? 2 : jenjang === 'provinsi' ? 1.5 : 1;
}
