// Sessions of several weeks that were saved within minutes. It goes by the phone's own time of saving: what a phone
// sends late, all at once, was saved when it was saved. Where that time is missing, or cannot be, nothing is said: a
// phone that begins at the same old date whenever it is switched on has saved everything within minutes.
import { dateIn } from '../../basics/local-date.ts';
import { daysBetween } from '../../basics/tanggal.ts';
import type { KodeKelurahan } from '../../basics/wilayah.ts';
import { JAM_SELISIH_MENIT, SEKALIGUS_HARI, SEKALIGUS_MENIT, SEKALIGUS_SESI } from './ambang.ts';
import { rentangOf, type SesiDilihat } from './dilihat.ts';
import type { JanggalOf } from './janggal.ts';

const MS_PER_MINUTE = 60_000;

interface Saved {
  readonly sesi: SesiDilihat;
  readonly at: number;
}

/** The most sessions, the newest of several as large. */
export function findSekaligus(
  sesi: readonly SesiDilihat[],
  kelurahan: KodeKelurahan,
): JanggalOf<'sekaligus'> | null {
  const saved = sesi.flatMap((s): Saved[] => {
    const at = savedAt(s, kelurahan);
    return at === null ? [] : [{ sesi: s, at }];
  });
  const inOrder = saved.toSorted((a, b) => a.at - b.at);
  let found: JanggalOf<'sekaligus'> | null = null;
  let first = 0;
  for (const [last, { at }] of inOrder.entries()) {
    while (at - (inOrder[first]?.at ?? at) > SEKALIGUS_MENIT * MS_PER_MINUTE) first += 1;
    const together = inOrder.slice(first, last + 1);
    const rentang = rentangOf(together.map((it) => it.sesi));
    if (rentang === null || rentang.sesi < SEKALIGUS_SESI) continue;
    if (daysBetween(rentang.dari, rentang.sampai) < SEKALIGUS_HARI) continue;
    if (found !== null && found.sesi > rentang.sesi) continue;
    const menit = Math.ceil((at - (together[0]?.at ?? at)) / MS_PER_MINUTE);
    const pada = dateIn(kelurahan, new Date(at));
    found = { jenis: 'sekaligus', ...rentang, menit, pada };
  }
  return found;
}

/** Null: not said, before the day of the meeting, or later than the server had it. */
function savedAt({ tanggal, dicatat }: SesiDilihat, kelurahan: KodeKelurahan): number | null {
  const dibuat = dicatat?.dibuat ?? null;
  if (!dicatat || dibuat === null || dateIn(kelurahan, new Date(dibuat)) < tanggal) return null;
  const at = Date.parse(dibuat);
  return at - Date.parse(dicatat.diterima) > JAM_SELISIH_MENIT * MS_PER_MINUTE ? null : at;
}
