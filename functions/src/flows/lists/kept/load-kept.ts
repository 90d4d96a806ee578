// A list of a kab/kota that the server keeps in an object: what was kept, and what was changed since. Whatever names the
// changes is written with them, so nothing has to tell the list, and the count tells what was written past that.
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import { changedSince } from '../../../domain/quick-status/updates/kota-part.ts';
import { logs } from '../../../logs.ts';

/** After this time everything is read again: what an operator changed past the callables is found then. */
const MAX_AGE_MS = 14 * 86_400_000;
/** So much read beside the kept list is worth keeping, though no line has changed. */
const MUCH = 20;

interface Read<B> {
  /** Records that could not be read: they have no line. */
  readonly tanpaBaris: number;
  readonly baris: B[];
}

interface Times {
  /** Server times before the last read, and before the last one of everything, ISO 8601. */
  readonly dibaca: string;
  readonly dibacaUtuh: string;
}

interface Source<B, L> {
  /** Null: there is none that can be read. */
  readonly stored: () => Promise<L | null>;
  readonly save: (list: L) => Promise<void>;
  /** The lines with what was changed after `sejak`, and how many were read; null: too many, or nothing tells. */
  readonly linesSince: (kept: L, sejak: string) => Promise<{ baris: B[]; read: number } | null>;
  /** Records there are. */
  readonly count: () => Promise<number>;
  readonly anew: () => Promise<Read<B>>;
  readonly make: (rest: Read<B> & Times) => L;
}

export async function loadKept<B, L extends Read<B> & Times & { readonly kota: KodeKota }>(
  source: Source<B, L>,
  now: Date,
): Promise<L> {
  const keep = async (list: L): Promise<void> => {
    try {
      await source.save(list);
    } catch (error) {
      // Only saves the next one some reads.
      logs.daftarNotKept({ kota: list.kota }, error);
    }
  };
  /** Null: something is here or gone of which nothing tells. */
  const refresh = async (kept: L): Promise<L | null> => {
    const found = await source.linesSince(kept, changedSince(kept));
    // Counted after what was changed was read: what has come since is for the next one.
    if (found === null || found.baris.length + kept.tanpaBaris !== (await source.count()))
      return null;
    const { tanpaBaris, dibacaUtuh } = kept;
    const { baris } = found;
    const list = source.make({ tanpaBaris, dibacaUtuh, baris, dibaca: now.toISOString() });
    if (found.read > MUCH || JSON.stringify(baris) !== JSON.stringify(kept.baris)) await keep(list);
    return list;
  };
  const stored = await source.stored();
  const isUsable = stored !== null && now.getTime() - Date.parse(stored.dibacaUtuh) < MAX_AGE_MS;
  const refreshed = isUsable ? await refresh(stored) : null;
  if (refreshed !== null) return refreshed;
  const dibaca = now.toISOString();
  const list = source.make({ ...(await source.anew()), dibaca, dibacaUtuh: dibaca });
  await keep(list);
  return list;
}
