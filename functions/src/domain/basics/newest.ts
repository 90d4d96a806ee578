// The newest of some dates.
import type { Tanggal } from './tanggal.ts';

export function newest(dates: readonly Tanggal[]): Tanggal | null {
  return dates.reduce<Tanggal | null>((a, b) => (a === null || b > a ? b : a), null);
}
