// Which entries of the history an update knew. What counts is when they were recorded, never the dates they are about.
import type { Bulan } from '../basics/tanggal.ts';
import { numberOf } from './replay-riwayat.ts';
import type { RiwayatPerubahan } from '../submissions/riwayat-perubahan.ts';

/** How much an update knew of one group, or of what a kab/kota has beside its groups. */
export interface Known {
  /** When its build began to read, ISO 8601. */
  readonly dibaca: string;
  /** Its report month. */
  readonly bulan: Bulan;
  /** The last submission of the group that had reached that month; null: nobody noted it, so the time alone tells. */
  readonly urut: number | null;
}

export function knownEntries(
  entries: readonly RiwayatPerubahan[],
  known: Known,
): readonly RiwayatPerubahan[] {
  return entries.filter((it) => isKnown(it, known));
}

function isKnown(entry: RiwayatPerubahan, { dibaca, bulan, urut }: Known): boolean {
  const own = numberOf(entry);
  if (urut !== null && own !== null) {
    if (own <= urut) return true;
    // Accepted before, and computed after the build: the figures did not have it yet.
    if (entry.dari !== undefined && entry.dari <= bulan) return false;
  }
  return entry.pada <= dibaca;
}
