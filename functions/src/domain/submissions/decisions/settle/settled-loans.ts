// What a settlement said of a loan goes on being true of it: a correction, direct or of the session that paid it out,
// gives it no other borrower once savings were set off, and no other source once it was written off.
import type { Problem } from '../../../basics/refusals/problem.ts';
import { isDibayar } from '../../../records/money/pinjaman.ts';
import type { Tulisan } from '../../putusan.ts';
import { mismatch } from '../checks.ts';

/** The refusal, or null. */
export function checkSettledLoans(tulis: readonly Tulisan[]): Problem | null {
  for (const it of tulis) {
    if (it.koleksi !== 'pinjaman' || !it.sebelum) continue;
    const { sebelum, data } = it;
    if (data.peminjam !== sebelum.peminjam && data.pembayaran.some((b) => b.potongan))
      return mismatch(
        'isi.peminjam',
        'Peminjam',
        'tabungannya dipotong untuk pinjaman ini; batalkan potongan itu di Kas lain dahulu',
      );
    if (data.sumber !== sebelum.sumber && !data.pembayaran.every(isDibayar))
      return mismatch(
        'isi.sumber',
        'Sumber',
        'sisa utangnya sudah dihapus; batalkan penghapusan itu dahulu',
      );
  }
  return null;
}
