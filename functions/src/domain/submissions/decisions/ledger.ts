// The ledger of a loan, and the search key that follows from it.
import { formatRupiah } from '../../basics/format.ts';
import { type Problem, refuse } from '../../basics/refusals/problem.ts';
import { LAST_DAY } from '../../basics/tanggal.ts';
import { tagihanOn } from '../../records/money/jadwal-angsuran.ts';
import { mismatch } from './checks.ts';
import { effectiveUntil, type Pinjaman } from '../../records/money/pinjaman.ts';

/** Payments that one loan holds. */
const PEMBAYARAN_MAKSIMUM = 500;

/**
 * Whether a loan takes one more payment: its ledger has an end, and what is paid above the debt has a
 * reason. `where` names the field for it. The refusal, or null.
 */
export function checkPembayaran(
  { jumlah, jalur }: { readonly jumlah: number; readonly jalur: string },
  loan: Pick<Pinjaman, 'angsuran' | 'pembayaran'>,
  alasan: string | null | undefined,
  where: string,
): Problem | null {
  if (loan.pembayaran.length >= PEMBAYARAN_MAKSIMUM)
    return refuse({
      code: 'terlalu-besar',
      pesan: `Pinjaman ini sudah punya ${PEMBAYARAN_MAKSIMUM} pembayaran; gabungkan pembayaran kecil menjadi satu.`,
    });
  const { sisa } = tagihanOn(loan, LAST_DAY);
  return jumlah > sisa && !alasan
    ? mismatch(
        jalur,
        'Pembayaran',
        `lebih dari sisa utang ${formatRupiah(sisa)}; periksa jumlahnya, atau tulis alasannya di ${where.toLowerCase()}`,
      )
    : null;
}

/** A loan whose ledger changed, with its search key recomputed. */
export function withLedger(pinjaman: Pinjaman, urut: number): Pinjaman {
  return { ...pinjaman, berlakuSampai: effectiveUntil(pinjaman), urut };
}
