// Saved before dawn of the very day of the meeting, by the clock where the group is: the meeting cannot have been
// held yet. What is saved late at night, or on a later day, is typed in at home and says nothing.
import { dateIn, timeIn } from '../../basics/local-date.ts';
import type { KodeKelurahan } from '../../basics/wilayah.ts';
import { JAM_SELISIH_MENIT, MALAM_SEBELUM_JAM, MALAM_SESI } from './ambang.ts';
import { rentangOf, type SesiDilihat } from './dilihat.ts';
import type { JanggalOf } from './janggal.ts';

/** `sesi` in order of date. */
export function findMalam(
  sesi: readonly SesiDilihat[],
  kelurahan: KodeKelurahan,
): JanggalOf<'malam'> | null {
  const early = sesi.flatMap((s) => {
    const at = savedAt(s);
    if (at === null || dateIn(kelurahan, at) !== s.tanggal) return [];
    const pukul = timeIn(kelurahan, at);
    return Number(pukul.slice(0, 2)) < MALAM_SEBELUM_JAM ? [{ ...s, pukul }] : [];
  });
  const rentang = rentangOf(early);
  const newest = early.at(-1);
  return rentang === null || newest === undefined || rentang.sesi < MALAM_SESI
    ? null
    : { jenis: 'malam', ...rentang, pukul: newest.pukul };
}

/** Null: unknown, or by a clock that is wrong. */
function savedAt({ dicatat }: SesiDilihat): Date | null {
  const dibuat = dicatat?.dibuat ?? null;
  if (!dicatat || dibuat === null) return null;
  const ahead = Date.parse(dibuat) - Date.parse(dicatat.diterima);
  return ahead > JAM_SELISIH_MENIT * 60_000 ? null : new Date(dibuat);
}
