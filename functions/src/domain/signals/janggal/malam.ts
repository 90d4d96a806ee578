// Saved before dawn of the very day of the meeting, by the clock where the group is: the meeting cannot have been
// held yet. What is saved late at night, or on a later day, is typed in at home and says nothing. The server must have
// had it before dawn as well: an hour that only the phone says may be that of a clock set to night instead of day.
import { dateIn, timeIn } from '../../basics/local-date.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { KodeKelurahan } from '../../basics/wilayah.ts';
import { MALAM_SEBELUM_JAM, MALAM_SESI } from './ambang.ts';
import { rentangOf, type SesiDilihat } from './dilihat.ts';
import type { JanggalOf } from './janggal.ts';

/** `sesi` in order of date. */
export function findMalam(
  sesi: readonly SesiDilihat[],
  kelurahan: KodeKelurahan,
): JanggalOf<'malam'> | null {
  const early = sesi.flatMap((s) => {
    const { dibuat = null, diterima = null } = s.dicatat ?? {};
    const [saved, received] = [dibuat, diterima].map((at) => beforeDawn(at, s.tanggal, kelurahan));
    return saved && received ? [{ ...s, pukul: saved }] : [];
  });
  const rentang = rentangOf(early);
  const newest = early.at(-1);
  return rentang === null || newest === undefined || rentang.sesi < MALAM_SESI
    ? null
    : { jenis: 'malam', ...rentang, pukul: newest.pukul };
}

/** The hour there of an instant on the day, before dawn; null: later, of another day, or unknown. */
function beforeDawn(at: string | null, tanggal: Tanggal, kelurahan: KodeKelurahan): string | null {
  if (at === null || dateIn(kelurahan, new Date(at)) !== tanggal) return null;
  const pukul = timeIn(kelurahan, new Date(at));
  return Number(pukul.slice(0, 2)) < MALAM_SEBELUM_JAM ? pukul : null;
}
