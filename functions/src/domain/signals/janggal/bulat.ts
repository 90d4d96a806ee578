// Round sums only: every deposit, repayment and count of the cash. Where the members agreed on a round deposit,
// round sums are what one expects, and nothing is said.
import { depositsOf } from '../../records/money/gerak-kas.ts';
import { BULAT_KELIPATAN, BULAT_SESI } from './ambang.ts';
import { rentangOf, type SesiDilihat } from './dilihat.ts';
import type { JanggalOf } from './janggal.ts';

export function findBulat(
  sesi: readonly SesiDilihat[],
  setoranMinimum: number,
): JanggalOf<'bulat'> | null {
  if (setoranMinimum === 0 || setoranMinimum % BULAT_KELIPATAN === 0) return null;
  const paid = sesi.filter((s) => amountsOf(s).length > 0);
  const rentang = rentangOf(paid);
  if (rentang === null || rentang.sesi < BULAT_SESI) return null;
  const isRound = paid.every((s) => amountsOf(s).every((it) => it % BULAT_KELIPATAN === 0));
  return isRound ? { jenis: 'bulat', ...rentang, kelipatan: BULAT_KELIPATAN } : null;
}

/** Rupiah; nothing paid and nothing counted are no amounts. */
function amountsOf(sesi: SesiDilihat): number[] {
  const deposits = depositsOf(sesi).map(([, jumlah]) => jumlah);
  const repaid = sesi.pembayaran.map((p) => p.jumlah);
  return [...deposits, ...repaid, sesi.kasDihitung ?? 0].filter((jumlah) => jumlah > 0);
}
