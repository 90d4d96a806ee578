// Paid on a loan above all its dues: a slip, or jasa that was not booked as such. It settles nothing.
import { LAST_DAY, type Tanggal } from '../../basics/tanggal.ts';
import type { Pinjaman } from './pinjaman.ts';

/** Rupiah, of the payments up to and including a day; 0: nothing is paid too much. */
export function lebihBayarOf(
  pinjaman: Pick<Pinjaman, 'angsuran' | 'pembayaran'>,
  per: Tanggal = LAST_DAY,
): number {
  let lebih = 0;
  for (const p of pinjaman.pembayaran) if (p.tanggal <= per) lebih += p.jumlah;
  for (const a of pinjaman.angsuran) lebih -= a.pokok + a.jasa;
  return Math.max(0, lebih);
}
