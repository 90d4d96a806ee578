// The ledger of a loan, and the search key that follows from it.
import { effectiveUntil, type Pinjaman } from '../../records/pinjaman.ts';

/** A loan whose ledger changed, with its search key recomputed. */
export function withLedger(pinjaman: Pinjaman, urut: number): Pinjaman {
  return { ...pinjaman, berlakuSampai: effectiveUntil(pinjaman), urut };
}
