// Shifts of several counts that add up to a given sum, in both sets of numbers at once: each small count takes one of
// its choices, and those with room take what is left.
import type { Geser } from './geser.ts';

export interface Pilihan {
  readonly geser: Geser;
  readonly harga: number;
  readonly apply: () => void;
}

/** The least and the most of its shift, in the first set and in the second. */
export interface Penyerap {
  readonly lo: Geser;
  readonly hi: Geser;
  readonly apply: (geser: Geser) => void;
}

interface Jalan {
  readonly sum: Geser;
  readonly harga: number;
  readonly pilihan: Pilihan | null;
  readonly dari: Jalan | null;
}

/** Sums that are looked at together, and counts for which several are. */
const MOST_SUMS = 60;
const MOST_SEARCHED = 8;

const START: Jalan = { sum: [0, 0], harga: 0, pilihan: null, dari: null };

/** Takes the choices and tells whether they are found. `target` null: any sum will do. */
export function balance(
  small: readonly (readonly Pilihan[])[],
  room: readonly Penyerap[],
  target: Geser | null,
): boolean {
  const lo = [0, 1].map((k) => room.reduce((sum, it) => sum + (it.lo[k] ?? 0), 0));
  const hi = [0, 1].map((k) => room.reduce((sum, it) => sum + (it.hi[k] ?? 0), 0));
  const rest = (sum: Geser, k: 0 | 1) => (target === null ? 0 : target[k] - sum[k]);
  const missOf = (sum: Geser) =>
    ([0, 1] as const).reduce<number>((all, k) => {
      const it = rest(sum, k);
      return all + Math.max(0, (lo[k] ?? 0) - it, it - (hi[k] ?? 0));
    }, 0);
  const missing = (sum: Geser) => (target === null ? 0 : missOf(sum));
  const rank = ({ sum, harga }: Jalan) =>
    missing(sum) * 8 + harga + 0.1 * (Math.abs(rest(sum, 0)) + Math.abs(rest(sum, 1)));

  const sorted = small.toSorted((a, b) => a.length - b.length);
  let ways: Jalan[] = [START];
  for (const [n, choices] of sorted.entries()) {
    const found = new Map<number, Jalan>();
    for (const dari of ways)
      for (const pilihan of choices) {
        const [a, b] = pilihan.geser;
        const sum: Geser = [dari.sum[0] + a, dari.sum[1] + b];
        const key = (sum[0] + 5000) * 10_000 + sum[1] + 5000;
        const way: Jalan = { sum, harga: dari.harga + pilihan.harga, pilihan, dari };
        const other = found.get(key);
        if (other === undefined || way.harga < other.harga) found.set(key, way);
      }
    const most = target === null || sorted.length - n > MOST_SEARCHED ? 1 : MOST_SUMS;
    ways = [...found.values()];
    if (ways.length > most)
      ways = ways
        .map((way) => [rank(way), way] as const)
        .toSorted(([a], [b]) => a - b)
        .slice(0, most)
        .map(([, way]) => way);
  }
  let best: Jalan | null = null;
  for (const way of ways)
    if (missing(way.sum) === 0 && (best === null || rank(way) < rank(best))) best = way;
  if (best === null) return false;
  for (let at: Jalan | null = best; at !== null; at = at.dari) at.pilihan?.apply();
  const { sum } = best;
  absorb(room, [rest(sum, 0), rest(sum, 1)]);
  return true;
}

/** Each takes at least what it must, and the first ones all that they can. */
function absorb(room: readonly Penyerap[], rest: Geser): void {
  const shifts = room.map(() => [0, 0] as [number, number]);
  for (const k of [0, 1] as const) {
    let left = rest[k];
    for (const [i, { lo, hi }] of room.entries()) {
      const least = Math.min(Math.max(0, lo[k]), hi[k]);
      const start = hi[k] < 0 ? hi[k] : least;
      const shift = shifts[i];
      if (shift) shift[k] = start;
      left -= start;
    }
    for (const [i, { lo, hi }] of room.entries()) {
      const shift = shifts[i];
      if (shift === undefined || left === 0) continue;
      const next = Math.min(hi[k], Math.max(lo[k], shift[k] + left));
      left -= next - shift[k];
      shift[k] = next;
    }
  }
  for (const [i, it] of room.entries()) it.apply(shifts[i] ?? [0, 0]);
}
