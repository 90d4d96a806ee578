// Which loan rules an LKM follows: the 2009/10 scheme or the Juknis of 2012.
import type { Tanggal } from '../../basics/tanggal.ts';
import type { EdisiPinjaman, Lkm } from '../../records/lkm.ts';

/** Which edition of the loan rules an LKM follows on a date; the first covers the days before it. */
export function edisiOn(edisi: Lkm['edisi'], tanggal: Tanggal): EdisiPinjaman {
  const sorted = edisi.toSorted((a, b) => (a.berlakuSejak < b.berlakuSejak ? -1 : 1));
  const inForce = sorted.findLast((e) => e.berlakuSejak <= tanggal) ?? sorted[0];
  if (inForce === undefined) throw new RangeError('an LKM needs an edition of the loan rules');
  return inForce.edisi;
}
