// A kept list of records that are named by what changed them: the lines of those are made anew, and the count tells of
// what was written past that.
import { changedSince } from '../../../domain/quick-status/updates/kota-part.ts';
import type { KeptList } from './load-kept.ts';

/** After this time everything is read again: what an operator changed past the callables is found then. */
const MAX_AGE_MS = 14 * 86_400_000;

interface Lines<B> {
  /** Records that could not be read: they have no line. */
  readonly tanpaBaris: number;
  readonly baris: B;
}

interface Times {
  /** Server times before the last read, and before the last one of everything, ISO 8601. */
  readonly dibaca: string;
  readonly dibacaUtuh: string;
}

interface Source<B, L> extends Omit<KeptList<L>, 'refresh' | 'anew'> {
  /** The lines with what was changed after `sejak`, and how many were read; null: too many, or nothing tells. */
  readonly linesSince: (kept: L, sejak: string) => Promise<{ baris: B; read: number } | null>;
  /** Records there are. */
  readonly count: () => Promise<number>;
  readonly linesAnew: () => Promise<Lines<B>>;
  readonly make: (rest: Lines<B> & Times) => L;
}

export function countedList<B extends readonly unknown[], L extends Lines<B> & Times>(
  source: Source<B, L>,
  now: Date,
): KeptList<L> {
  const dibaca = now.toISOString();
  return {
    ...source,
    stored: async () => {
      const stored = await source.stored();
      const isUsable = stored && now.getTime() - Date.parse(stored.dibacaUtuh) < MAX_AGE_MS;
      return isUsable ? stored : null;
    },
    refresh: async (kept) => {
      const found = await source.linesSince(kept, changedSince(kept));
      const { tanpaBaris, dibacaUtuh } = kept;
      // Counted after what was changed was read: what has come since is for the next one.
      if (found === null || found.baris.length + tanpaBaris !== (await source.count())) return null;
      const { baris, read } = found;
      return { daftar: source.make({ tanpaBaris, dibacaUtuh, baris, dibaca }), read };
    },
    anew: async () => source.make({ ...(await source.linesAnew()), dibaca, dibacaUtuh: dibaca }),
  };
}
