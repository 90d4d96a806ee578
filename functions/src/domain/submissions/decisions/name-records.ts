// Records that stand in the way of a correction, in words: the first few with their dates, and how many more.
import { formatTanggal } from '../../basics/format.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';

/** What happened, and when. */
export interface Dated {
  readonly apa: string;
  readonly tanggal: Tanggal;
}

const NAMED = 3;

/** In order of date: `sesi 3 Maret 2017, pinjaman 9 Maret 2017, dan 2 lainnya`. */
export function nameRecords(found: readonly Dated[]): string {
  const named = found
    .toSorted((a, b) => compareText(a.tanggal, b.tanggal))
    .slice(0, NAMED)
    .map(({ apa, tanggal }) => `${apa} ${formatTanggal(tanggal)}`);
  const rest = found.length - named.length;
  return `${named.join(', ')}${rest > 0 ? `, dan ${String(rest)} lainnya` : ''}`;
}
