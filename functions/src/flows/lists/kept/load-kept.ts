// A list that the server keeps in an object: what was kept, and what was changed since. Nothing has to tell it that
// something changed, and it may be deleted at any time: whoever opens it brings it up to date, and keeps it for the next
// one where that was much.
import { takeTurns } from '../../../adapters/platform/turns.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import { logs } from '../../../logs.ts';

export interface Refreshed<L> {
  readonly daftar: L;
  /** How many documents were read beside it. */
  readonly read: number;
}

export interface KeptList<L> {
  readonly kota: KodeKota;
  /** Where it lies. */
  readonly objek: string;
  /** Null: there is none that can be gone on from. */
  readonly stored: () => Promise<L | null>;
  readonly save: (daftar: L) => Promise<void>;
  /** With what was changed since. Null: too much was, or something is here or gone of which nothing tells. */
  readonly refresh: (kept: L) => Promise<Refreshed<L> | null>;
  /** From the records alone. */
  readonly anew: () => Promise<L>;
  /** More than this read beside the kept list is worth keeping. */
  readonly much: number;
}

const turns = new Map<string, ReturnType<typeof takeTurns>>();

/**
 * In an instance one after the other: whoever comes second goes on from what the first has kept, where both
 * together would read everything.
 */
export function loadKept<L>(list: KeptList<L>): Promise<L> {
  const inTurn = turns.get(list.objek) ?? takeTurns(1);
  turns.set(list.objek, inTurn);
  return inTurn(async () => {
    const known = await asKept(list);
    const daftar = known?.daftar ?? (await list.anew());
    if (known === null || known.read > list.much) await keep(list, daftar);
    return daftar;
  });
}

/** The list that was kept, with what was changed since; null: there is none that can be gone on from. Keeps nothing. */
export async function asKept<L>(list: KeptList<L>): Promise<Refreshed<L> | null> {
  const stored = await list.stored();
  return stored === null ? null : list.refresh(stored);
}

/** Only saves the next one some reads. */
async function keep<L>({ kota, save }: KeptList<L>, daftar: L): Promise<void> {
  try {
    await save(daftar);
  } catch (error) {
    logs.daftarNotKept({ kota }, error);
  }
}
