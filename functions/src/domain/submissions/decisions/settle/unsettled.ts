// Who leaves, and a group that ends, settle in the same submission what is open: it is not recorded as if nothing were.
import { formatRupiah } from '../../../basics/format.ts';
import type { AnggotaId } from '../../../basics/identitas.ts';
import type { Problem } from '../../../basics/refusals/problem.ts';
import { LAST_DAY } from '../../../basics/tanggal.ts';
import { saldoAnggotaOn } from '../../../records/money/gerak-tabungan.ts';
import { standing } from '../../../records/standing.ts';
import type { Keadaan } from '../../keadaan.ts';
import { mismatch } from '../checks.ts';
import { restOf } from './settle-loans.ts';

/** `only`: whose savings and loans; null: those of everybody, and of the group. Null: nothing is open. */
export function checkUnsettled(
  { bukuTabungan, pinjamanTerbuka }: Pick<Keadaan, 'bukuTabungan' | 'pinjamanTerbuka'>,
  only: AnggotaId | null,
  jalur: string,
  label: string,
): Problem | null {
  const book = {
    sesi: standing(bukuTabungan?.sesi ?? []),
    kasLain: standing(bukuTabungan?.kasLain ?? []),
  };
  const saldo = [...saldoAnggotaOn(book, LAST_DAY)]
    .filter(([id]) => only === null || id === only)
    .reduce((sum, [, own]) => sum + Math.max(0, own), 0);
  const sisa = standing(pinjamanTerbuka)
    .filter((p) => only === null || p.peminjam === only)
    .reduce((sum, p) => sum + restOf(p), 0);
  if (saldo === 0 && sisa === 0) return null;
  return mismatch(
    jalur,
    label,
    `masih ada tabungan ${formatRupiah(saldo)} dan sisa pinjaman ${formatRupiah(sisa)}; buka formulirnya lagi saat ada internet, lalu isi penyelesaiannya`,
  );
}
