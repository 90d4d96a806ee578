// The steps of the ladder, from the lowest: the levels that a group can rise to or fall from.
import type { Tingkat } from './capaian.ts';

export const LADDER: readonly Tingkat[] = ['Pemula', 'Berkembang', 'Berdaya', 'Mandiri'];

/** 1 to 4; 0 for a level outside the ladder. */
export function stepOf(tingkat: string): number {
  return (LADDER as readonly string[]).indexOf(tingkat) + 1;
}
