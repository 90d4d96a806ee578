// The cash of a group on a date, from a carried balance and the records after it, with the writes of
// a submission laid over them: what the treasurer should find on the table at the end of the meeting.
import { formatRupiah } from '../../basics/format.ts';
import type { Problem } from '../../basics/refusals/problem.ts';
import { isUnexplained, type IsiKasLain } from '../../records/kas-lain.ts';
import { mismatch } from './checks.ts';
import { layOver } from './lay-over.ts';
import { standing } from '../../records/standing.ts';
import { gerakKasOf, sumGerak } from '../../records/gerak-kas.ts';
import { FIRST_DAY, type Tanggal } from '../../basics/tanggal.ts';
import type { BukuKas } from '../keadaan.ts';
import type { Tulisan } from '../putusan.ts';

/** Rupiah on `per`: every movement up to and including that date. */
export function kasOn(buku: BukuKas, tulis: readonly Tulisan[], per: Tanggal): number {
  const gerak = gerakKasOf({
    sesi: standing(layOver('sesi', buku.sesi, tulis)),
    pinjaman: standing(layOver('pinjaman', buku.pinjaman, tulis)),
    kasLain: standing(layOver('kasLain', buku.kasLain, tulis)),
  });
  const setelah = buku.awal?.per ?? FIRST_DAY;
  return (
    (buku.awal?.kas ?? 0) +
    sumGerak(gerak.filter(({ tanggal }) => tanggal > setelah && tanggal <= per))
  );
}

/**
 * What is taken out of the cash without a word has to be in it. `kasAfter`: the cash when all is done. The
 * refusal, or null.
 */
export function checkTaken(
  moved: readonly (Pick<IsiKasLain, 'jumlah' | 'keterangan'> & { readonly jalur: string })[],
  alasan: string | null | undefined,
  kasAfter: () => number,
): Problem | null {
  const out = alasan ? undefined : moved.find(isUnexplained);
  if (!out) return null;
  const kas = kasAfter();
  return kas < 0
    ? mismatch(
        out.jalur,
        'Keterangan',
        `kas kurang ${formatRupiah(-kas)} untuk pengeluaran ini; periksa jumlahnya, atau tulis alasannya di keterangan`,
      )
    : null;
}

/** A settlement takes no more out of the cash than is in it. The refusal, or null. */
export function checkPaidOut(
  buku: BukuKas | null,
  tulis: readonly Tulisan[],
  per: Tanggal,
  jalur: string,
): Problem | null {
  const [before, after] = buku ? [kasOn(buku, [], per), kasOn(buku, tulis, per)] : [0, 0];
  return after < 0 && after < before
    ? mismatch(
        `${jalur}.tabungan`,
        'Tabungan',
        `kas kurang ${formatRupiah(-after)} untuk membayarnya; kurangi yang dibayar sekarang, atau tulis alasannya di keterangan`,
      )
    : null;
}
