// What a movement that touches savings has to say: whose they are, and that they go out. A share-out belongs to
// members, so it comes with its sheet, in a form of its own.
import type { Anggota } from '../../../records/anggota.ts';
import { isTarikan, type IsiKasLain } from '../../../records/money/isi-kas-lain.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { Problem } from '../../../basics/refusals/problem.ts';
import { checkKnown, mismatch } from '../checks.ts';

/**
 * `before`: the movement as it stands; one that names no member, or a share-out without a sheet, is of an older
 * version and may stay so. Null:
 * nothing is missing.
 */
export function checkTarikan(
  kas: IsiKasLain,
  before: KasLain | null | undefined,
  jalur: string,
  anggota: readonly Anggota[],
): Problem | null {
  const at = `${jalur}.anggota`;
  const isOld = before?.jenis === kas.jenis && !before.dibatalkan;
  if (kas.jenis === 'bagiHasil' && !isOld)
    return mismatch(
      `${jalur}.jenis`,
      'Jenis',
      'bagi hasil dicatat per anggota; hapus dari sini, lalu pakai tombol Bagi hasil di halaman KSM',
    );
  if (!isTarikan(kas))
    return kas.anggota ? mismatch(at, 'Anggota', 'hanya diisi untuk penarikan tabungan') : null;
  if (kas.anggota)
    return kas.jumlah < 0
      ? checkKnown([kas.anggota], at, anggota)
      : mismatch(`${jalur}.jumlah`, 'Jumlah', 'penarikan tabungan adalah uang keluar');
  return before && isTarikan(before) && !before.anggota && !before.dibatalkan
    ? null
    : mismatch(at, 'Anggota', 'pilih anggota yang menarik tabungannya');
}
