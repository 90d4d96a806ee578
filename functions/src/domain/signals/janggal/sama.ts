// The same people and the same deposits, meeting after meeting.
import { canonicalJson } from '../../basics/stored/canonical-json.ts';
import { depositsOf } from '../../records/money/gerak-kas.ts';
import { SAMA_BERTURUT } from './ambang.ts';
import { rentangOf, type SesiDilihat } from './dilihat.ts';
import type { JanggalOf } from './janggal.ts';

/** The longest stretch, the newest of several. `sesi` in order of date. */
export function findSama(sesi: readonly SesiDilihat[]): JanggalOf<'sama'> | null {
  let longest: SesiDilihat[] = [];
  let current: SesiDilihat[] = [];
  let before = '';
  for (const s of sesi) {
    const what = contentOf(s);
    current = what === before ? [...current, s] : [s];
    before = what;
    if (current.length >= longest.length) longest = current;
  }
  const rentang = rentangOf(longest);
  return rentang === null || rentang.sesi < SAMA_BERTURUT ? null : { jenis: 'sama', ...rentang };
}

/** Who was there and what each paid; a member without a deposit is as one with 0. */
function contentOf(sesi: SesiDilihat): string {
  const setoran = depositsOf(sesi).filter(([, jumlah]) => jumlah > 0);
  return canonicalJson({
    hadir: sesi.hadir.toSorted(),
    titip: sesi.titip.toSorted(),
    setoran: Object.fromEntries(setoran),
  });
}
