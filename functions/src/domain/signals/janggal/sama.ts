// The same people and the same deposits, meeting after meeting. A deposit that was agreed is the same for everybody and
// in every week, so there it is only the people who tell, and it takes longer until they do.
import { canonicalJson } from '../../basics/stored/canonical-json.ts';
import { depositsOf } from '../../records/money/gerak-kas.ts';
import { SAMA_BERTURUT, SAMA_SETORAN_MINIMUM } from './ambang.ts';
import { rentangOf, type SesiDilihat } from './dilihat.ts';
import type { JanggalOf } from './janggal.ts';

/** The longest stretch, the newest of several. `sesi` in order of date. */
export function findSama(
  sesi: readonly SesiDilihat[],
  setoranMinimum: number,
): JanggalOf<'sama'> | null {
  let longest: SesiDilihat[] = [];
  let current: SesiDilihat[] = [];
  let before = '';
  for (const s of sesi) {
    const what = contentOf(s);
    current = what === before ? [...current, s] : [s];
    before = what;
    const enough = isAsAgreed(s, setoranMinimum) ? SAMA_SETORAN_MINIMUM : SAMA_BERTURUT;
    if (current.length >= Math.max(enough, longest.length)) longest = current;
  }
  const rentang = rentangOf(longest);
  return rentang && { jenis: 'sama', ...rentang };
}

/** Everybody who was there or sent the deposit along paid what was agreed, and nobody else paid. */
function isAsAgreed({ hadir, titip, setoran }: SesiDilihat, setoranMinimum: number): boolean {
  const expected = new Set<string>([...hadir, ...titip]);
  const paid = depositsOf({ setoran }).filter(([, jumlah]) => jumlah > 0);
  return setoranMinimum === 0
    ? paid.length === 0
    : paid.length === expected.size &&
        paid.every(([id, jumlah]) => expected.has(id) && jumlah === setoranMinimum);
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
