// Under what pages of before kept a form that has another key now, so that what was half typed then is found.
import type { DraftKey } from './draft-kinds.ts';

/** The first that fits; the key of before named no group. */
const FORMER: readonly (readonly [now: RegExp, before: string])[] = [
  [/^batalkan\/[^/]+\/sesi\/(.+)$/, 'batal/$1'],
  [/^batalkan\/[^/]+\/[^/]+\/(.+)$/, 'batalkan/$1'],
  [/^bayar\/[^/]+\/(.+)$/, 'bayar/$1'],
  [/^kemitraan\/[^/]+\/realisasi\/(.+)$/, 'kemitraan/$1/realisasi'],
  [/^kas-lain\/[^/]+\/anggota\/(.+)$/, 'kas-lain/$1/anggota'],
  [/^ksm\/([^/]+)\/pembubaran$/, 'ksm/$1/bubar'],
];

/** Null: it always had this key. */
export function formerKeyOf(kunci: DraftKey): string | null {
  const found = FORMER.find(([now]) => now.test(kunci));
  return found ? kunci.replace(...found) : null;
}
